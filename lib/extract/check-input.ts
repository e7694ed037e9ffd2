import type { Problem } from '../dossier/schema';
import { LANGS, type Lang } from '../i18n/lang';
import { detectLanguage, isTraditional } from '../text/language';

const LARGEST = 5 * 1024 * 1024; // bytes of UTF-8, as at the address that takes articles
const MOST_BYTES = 3; // a unit takes at most so many bytes of UTF-8
const MOSTLY = 0.6; // share of letters below which a text is of two languages
const CONTROLS = 0.01; // share of control characters above which a file is no text

const SCRIPT: Readonly<Record<Lang, RegExp>> = { en: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u };

export type Checked = {
  readonly lang: Lang;
  /** The text as it is kept, and a copy of the same length without what no reader sees: tags, scripts, style. */
  readonly text: string;
  readonly readable: string;
  readonly problems: readonly Problem[];
};

/** Looks at a text before it is read: what stands in the way is a problem in words, and what can't be read at all is not read. */
export function checkInput(original: string, given: Lang | undefined): Checked {
  const problems: Problem[] = [];
  const report = (message: string) => problems.push({ at: 'article.text', message });
  // the schema asks for one character, so an empty text is kept as a line break
  const text = original === '' ? '\n' : original.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
  const detected = detectLanguage(text);
  // a language that has no letter in the text can't be its own, whatever was given
  const lang = [given, detected.likeliest, ...LANGS].find((candidate) => candidate !== undefined && candidate !== null && SCRIPT[candidate].test(text)) ?? given ?? 'en';
  const checked = (readable: string): Checked => ({ lang, text, readable, problems });
  if (text.trim() === '') {
    report('empty text: no words; paste the article');
    return checked('');
  }
  const bytes = text.length * MOST_BYTES > LARGEST ? new TextEncoder().encode(text).length : 0;
  if (bytes > LARGEST) {
    report(`oversized text: ${bytes} bytes; split it, the limit is ${LARGEST}`);
    return checked('');
  }
  if (controlsIn(text) > text.length * CONTROLS) {
    report('binary text: control characters; export the document as plain text');
    return checked('');
  }
  const broken = countOf(text, /\uFFFD/g);
  if (broken > 0) report(`broken characters: ${broken}; save the file as UTF-8`);
  const hidden = countOf(text, DIRECTION_OVERRIDES);
  if (hidden > 0) report(`hidden direction marks: ${hidden}; the words may read otherwise than they look`);
  if (detected.lang === null) report('unknown language: neither Arabic, English nor Chinese; nothing was read');
  else if (given !== undefined && given !== detected.lang) report(`unexpected language: "${given}" given, the letters are "${detected.lang}"`);
  else if (detected.share < MOSTLY) report(`mixed languages: read as "${lang}", the rest was left`);
  if (detected.lang === 'zh' && isTraditional(text)) report('traditional Chinese: read character for character as simplified; words of Taiwan and Hong Kong may be missed');
  const plain = withoutMarkup(text);
  if (plain !== text) report('HTML markup: tags and scripts were left out of the reading; paste the text alone');
  return checked(detected.lang === null ? '' : plain);
}

const DIRECTION_OVERRIDES = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/g;

/** Control characters that no text has: all below the space but tab, line feed, vertical tab, form feed and carriage return. */
function controlsIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) count += 1;
  }
  return count;
}

function countOf(text: string, wanted: RegExp): number {
  return text.match(wanted)?.length ?? 0;
}

const RAW = ['script', 'style', 'template', 'noscript'] as const;

/** The text with every tag, and all inside script and style, as spaces: offsets stay. Walks the text once, so no tag can stall it. */
function withoutMarkup(text: string): string {
  if (!/<\/?[a-zA-Z!]/.test(text)) return text;
  const lower = text.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    if (!/[a-z!/]/.test(lower[open + 1] ?? '')) {
      parts.push(text.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    const raw = RAW.find((name) => lower.startsWith(name, open + 1));
    const close = raw === undefined ? -1 : lower.indexOf(`</${raw}`, open);
    const end = text.indexOf('>', close < 0 ? open : close);
    if (end < 0) break;
    parts.push(text.slice(at, open), ' '.repeat(end + 1 - open));
    at = end + 1;
  }
  return parts.join('') + text.slice(at);
}
