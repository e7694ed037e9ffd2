import type { Lang } from '../../i18n/lang';
import { findDates } from '../dates';

/** For tests: each date as "quote = EDTF", published on Friday 5 November 2021 unless said. */
export function readDates(text: string, lang: Lang, publishedOn: string | null = '2021-11-05'): string[] {
  return findDates(text, { lang, publishedOn }).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf ?? '?'}`);
}
