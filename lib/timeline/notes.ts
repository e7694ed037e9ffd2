import { dirOf, type Dir } from '../i18n/lang';
import type { Locale } from '../i18n/format';
import { COMMON } from '../i18n/messages/common';
import { TIMELINE } from '../i18n/messages/timeline';
import type { TimeWindow } from '../selection/view-state';
import type { Side } from '../type/anchor';
import { textWidth } from '../type/text-width';
import { overlap, round, type Box } from './boxes';
import type { Boundary, TimelineData } from './data';
import { formatYears } from './finding';
import { prepare } from './prepare';
import type { TimeScale } from './scale';

/** A word of explanation in the drawing. */
export type Note = { readonly text: string; readonly x: number; readonly y: number; readonly side: Side; readonly tone: 'muted' | 'accent'; readonly box: Box };
/** A stretch without events: a hairline, broken where its words stand. */
export type Silence = { readonly y: number; readonly pieces: readonly (readonly [number, number])[] };

export const NOTE_SIZE = 11.5; // px
const AIR = 10; // px between two notes
const BREAK = 6; // px between words and the line that they stand on
const MIDDLE = 4; // px from the baseline up to that line
const ASCENT = 10;
const DESCENT = 4;

type NoteText = Pick<Note, 'text' | 'x' | 'y' | 'side'> & { readonly tone?: Note['tone'] };

export function noteAt({ text, x, y, side, tone = 'muted' }: NoteText): Note {
  const width = textWidth(text, NOTE_SIZE);
  const left = x - width * { left: 1, center: 0.5, right: 0 }[side];
  return { text, x: round(x), y, side, tone, box: { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT } };
}

/** The word "time" with an arrow that points where it runs, whatever the direction of the word. */
export function timeWord({ lang }: Locale, dir: Dir): string {
  const arrow = dir === 'ltr' ? '→' : '←';
  return dirOf(lang) === dir ? `${COMMON[lang].time} ${arrow}` : `${arrow} ${COMMON[lang].time}`;
}

type Row = { readonly y: number; readonly scale: TimeScale; readonly locale: Locale; readonly dir: Dir; readonly bounds: { readonly left: number; readonly right: number }; readonly taken: readonly Note[] };

/** "after the call" on the later side of its line; where that has no room, before it with an arrow across; else nothing. */
export function noteBoundary({ at, after }: Boundary, { y, scale, locale, dir, bounds, taken }: Row): Note | null {
  const word = TIMELINE[locale.lang].after[after];
  const arrow = dir === 'ltr' ? '→' : '←';
  const pointed = dirOf(locale.lang) === dir ? `${word} ${arrow}` : `${arrow} ${word}`;
  const later = dir === 'ltr' ? 1 : -1;
  const x = scale.x(at);
  const beyond = noteAt({ text: word, x: x + 5 * later, y, side: later > 0 ? 'right' : 'left' });
  const before = noteAt({ text: pointed, x: x - 5 * later, y, side: later > 0 ? 'left' : 'right' });
  return [beyond, before].find((note) => isFree(note, bounds, taken)) ?? null;
}

/** Gaps in sight, the longest first to speak; the words keep off other notes and are left out where they don't fit. */
export function noteGaps(data: TimelineData, shown: TimeWindow, row: Row): { readonly silences: Silence[]; readonly notes: Note[] } {
  const notes: Note[] = [];
  const silences: Silence[] = [];
  for (const gap of prepare(data).gaps.toSorted((a, b) => b.until - b.from - (a.until - a.from))) {
    const [from, until] = [Math.max(gap.from, shown.from), Math.min(gap.until, shown.until)];
    if (from >= until) continue;
    const [left, right] = [row.scale.x(from), row.scale.x(until)].toSorted((a, b) => a - b);
    if (left === undefined || right === undefined) continue;
    const text = TIMELINE[row.locale.lang].noEvent(formatYears(gap, row.locale));
    const note = noteAt({ text, x: (left + right) / 2, y: row.y, side: 'center' });
    const isSaid = isFree(note, { left: left + AIR, right: right - AIR }, [...row.taken, ...notes]);
    if (isSaid) notes.push(note);
    const y = row.y - MIDDLE;
    const words = [...row.taken, ...(isSaid ? [note] : [])].filter(({ box }) => box.top < y && box.bottom > y);
    silences.push({ y, pieces: around([left, right], words).map(([a, b]) => [round(a), round(b)]) });
  }
  return { silences, notes };
}

type Stretch = readonly [left: number, right: number];

/** What is left of a line that words stand on. */
function around(line: Stretch, words: readonly Note[]): Stretch[] {
  const cut = (pieces: Stretch[], { box }: Note) => pieces.flatMap(([a, b]): Stretch[] => [[a, Math.min(b, box.left - BREAK)], [Math.max(a, box.right + BREAK), b]]);
  return words.reduce<Stretch[]>(cut, [line]).filter(([a, b]) => b > a);
}

function isFree(note: Note, { left, right }: { readonly left: number; readonly right: number }, taken: readonly Note[]): boolean {
  return note.box.left >= left && note.box.right <= right && taken.every(({ box }) => !overlap(box, note.box, AIR));
}
