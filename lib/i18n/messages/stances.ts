import type { Lang } from '../lang';
import { tableOf } from '../tables';

export type StancesMessages = {
  readonly title: string;
  /** Label of the bars below a matrix. */
  readonly inAll: string;
  readonly neutral: string;
  readonly speakers: string;
  readonly positions: string;
  readonly key: string;
  readonly repeatedKey: string;
  readonly empty: string;
  readonly emptyHow: string;
  readonly readFrom: string;
  readonly undated: string;
  readonly caption: string;
  readonly columns: { readonly issue: string; readonly position: string; readonly act: string; readonly concept: string; readonly quote: string; readonly paraphrase: string; readonly said: string };
};

export const STANCES: Readonly<Record<Lang, StancesMessages>> = tableOf('stances');
