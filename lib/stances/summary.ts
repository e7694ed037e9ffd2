import type { Polarity } from '../dossier/schema';
import type { Stance, StancesData } from './data';

export type SpeakerSummary = {
  readonly speaker: string;
  readonly name: string;
  /** Distinct statements, as many as marks. */
  readonly distinct: number;
  /** With every repetition. */
  readonly said: number;
  /** −2 … +2. */
  readonly counts: Readonly<Record<`${Polarity}`, number>>;
  readonly opposes: number;
  readonly neutral: number;
  readonly supports: number;
};

function summarise(stances: readonly Stance[], speaker: string, name: string): SpeakerSummary {
  const own = stances.filter((stance) => stance.speaker === speaker);
  const at = (polarity: Polarity): number => own.filter((stance) => stance.polarity === polarity).length;
  const counts = { '-2': at(-2), '-1': at(-1), '0': at(0), '1': at(1), '2': at(2) };
  return {
    speaker, name, counts,
    distinct: own.length,
    said: own.reduce((sum, { count }) => sum + count, 0),
    opposes: counts['-2'] + counts['-1'],
    neutral: counts['0'],
    supports: counts['1'] + counts['2'],
  };
}

export function summariseSpeakers({ speakers, stances }: StancesData): SpeakerSummary[] {
  return speakers.map(({ id, name }) => summarise(stances, id, name));
}

export type Segment = { readonly polarity: Polarity; readonly count: number; readonly from: number; readonly to: number };

const WIDEST_UNIT = 10; // px; a lone statement is no landslide

/** Distance in px that one statement takes in every bar of the drawing: the longest side of all speakers is `side` long. */
export function barScale(summaries: readonly SpeakerSummary[], side: number): number {
  const longest = Math.max(1, ...summaries.map(({ neutral, supports, opposes }) => neutral / 2 + Math.max(supports, opposes)));
  return Math.min(side / longest, WIDEST_UNIT);
}

/** A diverging bar around 0: what is neutral straddles the centre line, what is stronger lies further out. */
export function divergingBar({ counts, neutral }: SpeakerSummary, unit: number): Segment[] {
  const half = (neutral * unit) / 2;
  const inner = { no: half + counts['-1'] * unit, yes: half + counts['1'] * unit };
  const segments: Segment[] = [
    { polarity: -2, count: counts['-2'], from: -inner.no - counts['-2'] * unit, to: -inner.no },
    { polarity: -1, count: counts['-1'], from: -inner.no, to: -half },
    { polarity: 0, count: neutral, from: -half, to: half },
    { polarity: 1, count: counts['1'], from: half, to: inner.yes },
    { polarity: 2, count: counts['2'], from: inner.yes, to: inner.yes + counts['2'] * unit },
  ];
  return segments.filter(({ count }) => count > 0);
}
