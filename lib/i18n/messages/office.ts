import type { Lang } from '../lang';

type OfficeMessages = {
  /** Of the last slide. */
  readonly sources: string;
  /** Before a figure's caption. */
  readonly figure: (n: string) => string;
  /** Heading of the column of numbers. */
  readonly number: string;
  /** Of the slide whose bars can be changed. */
  readonly bars: string;
};

/** In presentations and text documents. */
export const OFFICE: Record<Lang, OfficeMessages> = {
  en: { sources: 'Sources and licence', figure: (n) => `Figure ${n}.`, number: 'No.', bars: 'For and against, by speaker' },
  ar: { sources: 'المصادر والترخيص', figure: (n) => `الشكل ${n}.`, number: 'الرقم', bars: 'التأييد والمعارضة بحسب المتحدث' },
  zh: { sources: '来源与许可', figure: (n) => `图 ${n}。`, number: '序号', bars: '各方的支持与反对' },
};
