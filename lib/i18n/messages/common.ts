import type { Lang } from '../lang';
import type { Provenance, Act, Polarity } from '../../dossier/schema';
import { tableOf } from '../tables';

/** Words that several views share. Each area of the interface has its own table beside this one; all have the three languages. */
export type CommonMessages = {
  readonly brand: string;
  readonly classes: Record<Provenance['class'], string>;
  readonly acts: Record<Act, string>;
  /** Names of the five polarities, strongest opposition first. */
  readonly polarity: Record<`${Polarity}`, string>;
  readonly supports: string;
  readonly opposes: string;
  readonly showTable: string;
  readonly source: string;
  readonly time: string;
};

export const COMMON: Readonly<Record<Lang, CommonMessages>> = tableOf('common');
