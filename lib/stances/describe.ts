import type { Locale } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { STANCES } from '../i18n/messages/stances';
import type { StancesLayout } from './placed';

const STOPS: Record<Lang, { readonly between: string; readonly end: string }> = {
  en: { between: '. ', end: '.' },
  ar: { between: '. ', end: '.' },
  zh: { between: '；', end: '。' },
};

/** What a screen reader says of the whole drawing, from what is drawn. */
export function describeStances({ speakers }: StancesLayout, { lang }: Locale): string {
  if (speakers.length === 0) return STANCES[lang].empty;
  return speakers.map(({ name }) => name).join(STOPS[lang].between) + STOPS[lang].end;
}
