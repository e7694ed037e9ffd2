import type { Reading } from '../dossier/localise';

export const USERS = ['timeline', 'map', 'stances'] as const;
export type User = (typeof USERS)[number];

/** One sentence of the article, and what each view draws of it. */
export type SentenceUse = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** How many data of each view stand in it. */
  readonly counts: Readonly<Record<User, number>>;
  readonly used: boolean;
  /** Why no statement, date or event was read from it: a code, or a person's words. */
  readonly reason: string | null;
};

export type Coverage = {
  readonly sentences: readonly SentenceUse[];
  /** Sentences that some view uses, and of each view. */
  readonly used: number;
  readonly by: Readonly<Record<User, number>>;
};

type Stretch = { readonly start: number; readonly end: number };

const meet = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** What of an article the views show, sentence by sentence: used and unused together are all of them. */
export function coverageOf({ coverage, statements, events, dates, mentions, places }: Reading): Coverage {
  const isPlace = new Set(places.map(({ id }) => id));
  const spansOf: Readonly<Record<User, readonly (readonly [string, Stretch])[]>> = {
    timeline: [
      ...events.flatMap(({ id, evidence, related }) => [...evidence, ...related].map((span) => [id, span] as const)),
      ...dates.filter(({ kind, edtf }) => kind === 'duration' && edtf !== null).map(({ id, span }) => [id, span] as const),
    ],
    map: mentions.filter(({ of, via }) => isPlace.has(of) && via !== 'role' && via !== 'coreference').map(({ of, span }) => [of, span] as const),
    stances: statements.flatMap(({ id, evidence }) => evidence.map((span) => [id, span] as const)),
  };
  const countIn = (user: User, sentence: Stretch): number => new Set(spansOf[user].filter(([, span]) => meet(span, sentence)).map(([id]) => id)).size;
  const sentences = coverage.map(({ span, reason }): SentenceUse => {
    const counts = { timeline: countIn('timeline', span), map: countIn('map', span), stances: countIn('stances', span) };
    return { start: span.start, end: span.end, quote: span.quote, counts, used: USERS.some((user) => counts[user] > 0), reason };
  });
  const by = (user: User): number => sentences.filter(({ counts }) => counts[user] > 0).length;
  return {
    sentences,
    used: sentences.filter(({ used }) => used).length,
    by: { timeline: by('timeline'), map: by('map'), stances: by('stances') },
  };
}
