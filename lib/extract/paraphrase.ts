import type { Act, Names } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import arabic from '../../data/lexicon/ar/paraphrase.json';
import english from '../../data/lexicon/en/paraphrase.json';
import chinese from '../../data/lexicon/zh/paraphrase.json';

type Wording = {
  readonly strongly: string; readonly template: string; readonly quote: readonly string[];
  readonly acts: Readonly<Record<Act, { readonly for: string; readonly against: string }>>;
};

const WORDINGS: Readonly<Record<Lang, Wording>> = { ar: arabic, en: english, zh: chinese };

/** A template cut once at its blanks: text, name, text, name, text. */
const CUT: Readonly<Record<Lang, readonly string[]>> = {
  ar: WORDINGS.ar.template.split(/[{}]/), en: WORDINGS.en.template.split(/[{}]/), zh: WORDINGS.zh.template.split(/[{}]/),
};

type Parts = { readonly speaker: Names; readonly act: Act; readonly polarity: number; readonly concept: Names };

/** A position said again in three languages, from its parts alone: the same template for every article. */
export function paraphrase(parts: Parts): Names {
  return { en: say('en', parts), ar: say('ar', parts), zh: say('zh', parts) };
}

function say(lang: Lang, { speaker, act, polarity, concept }: Parts): string {
  const { acts, strongly } = WORDINGS[lang];
  const words: Readonly<Record<string, string>> = {
    speaker: speaker[lang], concept: concept[lang],
    act: polarity < 0 ? acts[act].against : acts[act].for,
    strongly: Math.abs(polarity) === 2 ? strongly : '',
  };
  return CUT[lang].map((part, index) => (index % 2 === 1 ? (words[part] ?? '') : part)).join('');
}

/** Words of another language inside a sentence of this one. */
export function quoted(text: string, lang: Lang): string {
  const [open = '', close = ''] = WORDINGS[lang].quote;
  return `${open}${text}${close}`;
}
