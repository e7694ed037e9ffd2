import type { Lang } from '../i18n/lang';
import type { Weighting } from '../selection/view-state';
import type { Stance, StancesData } from './data';
import { readVerb, RUNGS, rungWeight, type Rung } from './rungs';

/** What an intensifier adds unless the reader says otherwise: half a rung, so that "stressed strongly" stands above "stressed". */
export const INTENSIFIER = 0.5;
export const HEAVIEST = 6;
export const WEIGHT_STEP = 0.5;

/** A word of this article that carries force. */
export type Word = {
  readonly word: string;
  readonly kind: 'verb' | 'intensifier';
  /** Its own weight, and the reader's where he has changed it. */
  readonly own: number;
  readonly weight: number;
  /** Statements that carry it. */
  readonly count: number;
};

type Weights = readonly Weighting[];
type Carrier = Pick<Stance, 'verb' | 'act' | 'intensifier'>;

function weightOf(word: string, own: number, weights: Weights): number {
  return weights.find((one) => one.word === word)?.weight ?? own;
}

/** How forcefully a statement is made: its verb's weight and its intensifier's together. */
export function weigh({ verb, act, intensifier }: Carrier, lang: Lang, weights: Weights): number {
  const { word, rung } = readVerb(verb, act, lang);
  const said = word === null ? rungWeight(rung) : weightOf(word, rungWeight(rung), weights);
  return said + (intensifier === null ? 0 : weightOf(intensifier, INTENSIFIER, weights));
}

/** The words of force that a dossier's statements carry, the heaviest verbs first, then the intensifiers. */
export function lexiconOf({ stances, lang }: StancesData, weights: Weights): readonly Word[] {
  const words = new Map<string, Word>();
  const add = (word: string, kind: Word['kind'], own: number) => {
    const count = (words.get(word)?.count ?? 0) + 1;
    words.set(word, { word, kind, own, weight: weightOf(word, own, weights), count });
  };
  for (const { verb, act, intensifier } of stances) {
    const { word, rung } = readVerb(verb, act, lang);
    if (word !== null) add(word, 'verb', rungWeight(rung));
    if (intensifier !== null) add(intensifier, 'intensifier', INTENSIFIER);
  }
  const rank = ({ kind }: Word): number => (kind === 'verb' ? 0 : 1);
  return [...words.values()].toSorted((a, b) => rank(a) - rank(b) || b.own - a.own || b.count - a.count);
}

/** The rung that a force stands on, and what lies beyond it; null under the lowest. */
export function rungAt(force: number): { readonly rung: Rung | null; readonly beyond: number } {
  const place = Math.min(Math.floor(force), RUNGS.length);
  return { rung: RUNGS[place - 1] ?? null, beyond: force - Math.max(place, 0) };
}
