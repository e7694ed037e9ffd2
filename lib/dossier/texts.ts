import { isLang, LANGS, type Lang } from '../i18n/lang';
import { fieldOf, isRawObject, joinAt, textOf } from './raw-json';
import type { Report } from './report';
import { showText } from './show-value';

const DEEPEST = 8; // levels; the schema has seven, what lies deeper stands in a field already reported as unknown
const LONE_SURROGATE = /\p{Surrogate}/u;
const SCRIPT: Record<Lang, RegExp> = { en: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u };

/** True where a text has letters of another of our scripts and none of its own; "ONGC" is at home in any language. */
function isMisplaced(text: string, lang: Lang): boolean {
  if (SCRIPT[lang].test(text)) return false;
  return LANGS.some((other) => other !== lang && other !== 'en' && SCRIPT[other].test(text));
}

function checkText(at: string, text: string, report: Report): void {
  const broken = LONE_SURROGATE.exec(text);
  if (broken !== null) report(at, 'broken-character', { value: `${showText(broken[0])} (${broken.index})` });
}

function checkLanguages(at: string, value: unknown, report: Report): void {
  const texts = LANGS.map((lang) => ({ lang, text: textOf(value, lang) }));
  for (const { lang, text } of texts) {
    if (text === null || !isMisplaced(text, lang)) continue;
    report(joinAt(at, lang), 'misplaced-language', { text: showText(text), lang });
  }
}

function walk(at: string, value: unknown, depth: number, report: Report): void {
  if (typeof value === 'string') return checkText(at, value, report);
  if (depth >= DEEPEST) return;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    items.forEach((item, index) => walk(`${at}[${index}]`, item, depth + 1, report));
  } else if (isRawObject(value)) {
    checkLanguages(at, value, report);
    for (const key of Object.keys(value)) walk(joinAt(at, showText(key)), value[key], depth + 1, report);
  }
}

/** Finds halves of surrogate pairs, which no file can hold, and names, titles and notes written under the wrong language. */
export function checkTexts(json: unknown, report: Report): void {
  walk('', json, 0, report);
  const article = fieldOf(json, 'article');
  const [lang, text] = [textOf(article, 'lang'), textOf(article, 'text')];
  if (isLang(lang) && text !== null && isMisplaced(text, lang)) {
    report('article.text', 'misplaced-language', { text: showText(text), lang });
  }
}
