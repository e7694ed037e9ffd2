import { after, before, nearest, START, type Place } from './place';

/** Between the size of a screen and the size of a pointer: shares of the stage. */
export type Pointer = { readonly x: number; readonly y: number };

/** What follows the pointer: a dot, a lit circle, or the picture twice as large about it. */
export type Light = 'laser' | 'spot' | 'zoom';

/** All that two windows of one talk have in common; a window that is told it needs to know nothing before. */
export type Talk = Place & {
  readonly blank: 'none' | 'black' | 'white';
  /** The statement whose sentence fills the stage. */
  readonly sentence: string | null;
  /** Free exploring: the view state as a link writes it; null is the scene's own. */
  readonly explored: string | null;
  readonly pointer: Pointer | null;
  readonly light: 'none' | Light;
  /** Index of the scene that the stage shows as a picture, since drawing it failed. */
  readonly frozen: number | null;
  /** ms of the clock when the talk began, and what had passed when it was last stopped. */
  readonly startedAt: number | null;
  readonly passed: number;
  /** ms of the clock when this scene was entered. */
  readonly enteredAt: number | null;
};

export const QUIET: Talk = { ...START, blank: 'none', sentence: null, explored: null, pointer: null, light: 'none', frozen: null, startedAt: null, passed: 0, enteredAt: null };

export type Move =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' }
  | { readonly type: 'go'; readonly scene: number; readonly step?: number }
  | { readonly type: 'blank'; readonly with: 'black' | 'white' }
  /** The sentence that the place has to show; null where it has none. */
  | { readonly type: 'sentence'; readonly id: string | null }
  | { readonly type: 'explore'; readonly view: string }
  | { readonly type: 'return' }
  | { readonly type: 'light'; readonly with: Light }
  | { readonly type: 'point'; readonly at: Pointer | null }
  | { readonly type: 'freeze'; readonly scene: number }
  | { readonly type: 'timer' }
  | { readonly type: 'reset-timer' };

export type Course = {
  /** How many places each scene has. */
  readonly steps: readonly number[];
  /** What a step shows in full by itself. */
  readonly sentenceAt: (place: Place) => string | null;
  /** ms of the clock now. */
  readonly now: number;
};

/** The talk after a move. Any move of the place lights a blank stage again and leaves what was explored. */
export function moved(talk: Talk, move: Move, course: Course): Talk {
  const { steps } = course;
  // A blank stage comes back with the key that would have gone on: nobody loses a scene that way.
  if (talk.blank !== 'none' && (move.type === 'next' || move.type === 'previous')) return { ...talk, blank: 'none' };
  switch (move.type) {
    case 'next': return talk.sentence !== null && course.sentenceAt(talk) !== talk.sentence ? { ...talk, sentence: null } : to(talk, after(talk, steps), course);
    case 'previous': return to(talk, before(talk, steps), course);
    case 'first': return to(talk, START, course);
    case 'last': return to(talk, nearest({ scene: steps.length - 1, step: 0 }, steps), course);
    case 'go': return move.scene < 0 || move.scene >= steps.length ? talk : to(talk, nearest({ scene: move.scene, step: move.step ?? 0 }, steps), course);
    case 'blank': return { ...talk, blank: talk.blank === move.with ? 'none' : move.with };
    case 'sentence': return { ...talk, blank: 'none', sentence: talk.sentence === null ? move.id : null };
    case 'explore': return { ...talk, explored: move.view };
    case 'return': return { ...talk, blank: 'none', sentence: null, explored: null };
    case 'light': return { ...talk, light: talk.light === move.with ? 'none' : move.with };
    case 'point': return { ...talk, pointer: move.at };
    case 'freeze': return move.scene === talk.scene && move.scene !== talk.frozen ? { ...talk, frozen: move.scene } : talk;
    case 'timer': return talk.startedAt === null ? { ...talk, startedAt: course.now } : { ...talk, startedAt: null, passed: elapsed(talk, course.now) };
    case 'reset-timer': return { ...talk, startedAt: null, passed: 0 };
  }
}

function to(talk: Talk, place: Place, course: Course): Talk {
  const started = talk.startedAt === null && talk.passed === 0 ? { startedAt: course.now } : {}; // a talk begins with its first step
  const entered = place.scene === talk.scene ? {} : { enteredAt: course.now };
  return { ...talk, ...started, ...entered, ...place, blank: 'none', sentence: course.sentenceAt(place), explored: null, frozen: null };
}

/** ms of talk. */
export function elapsed({ startedAt, passed }: Pick<Talk, 'startedAt' | 'passed'>, now: number): number {
  return passed + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

/** What Escape lets go of first: the sentence, what was explored, a blank stage, a light; null when nothing is left. */
export function escaped(talk: Talk): Talk | null {
  if (talk.sentence !== null) return { ...talk, sentence: null };
  if (talk.explored !== null) return { ...talk, explored: null };
  if (talk.blank !== 'none') return { ...talk, blank: 'none' };
  if (talk.light !== 'none') return { ...talk, light: 'none', pointer: null };
  return null;
}
