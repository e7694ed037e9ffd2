import type { Lang } from '../i18n/lang';
import type { Dossier, Issue } from './schema';

type PerLanguage = { readonly en: unknown; readonly ar: unknown; readonly zh: unknown };

/** `T` with every `{en, ar, zh}` in it replaced by the value of one language. */
export type Localised<T> = T extends PerLanguage
  ? T['en']
  : T extends readonly [infer A, infer B]
    ? [A, B]
    : T extends readonly (infer U)[]
      ? Localised<U>[]
      : T extends object
        ? { [K in keyof T]: Localised<T[K]> }
        : T;

/** A dossier as one reader sees it: names, titles and paraphrases in one language, everything else unchanged. */
export type Reading = Localised<Dossier> & { readonly issues: Localised<Issue>[] };

function isPerLanguage(value: unknown): value is PerLanguage {
  return typeof value === 'object' && value !== null && 'en' in value && 'ar' in value && 'zh' in value && Object.keys(value).length === 3;
}

const made = new WeakMap<Dossier, Map<Lang, { readonly issues: readonly Issue[]; readonly reading: Reading }>>();

/** Sends a browser a third of the words: the page holds one language of a dossier, the article in its own. */
export function localise(dossier: Dossier, issues: readonly Issue[], lang: Lang): Reading {
  const own = made.get(dossier) ?? new Map<Lang, { readonly issues: readonly Issue[]; readonly reading: Reading }>();
  made.set(dossier, own);
  const before = own.get(lang);
  if (before?.issues === issues) return before.reading; // a server shows the same dossier again and again
  // A dossier is JSON, so a reviver can choose the language wherever it stands, however deep.
  const reading: Reading = JSON.parse(JSON.stringify({ ...dossier, issues }), (_key, value: unknown) => (isPerLanguage(value) ? value[lang] : value));
  own.set(lang, { issues, reading });
  return reading;
}
