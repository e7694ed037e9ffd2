import type { Stance } from './data';
import { halfLength } from './pack';
import { MARK } from './sizes';

/** A mark's place on its line: how far its middle is from where the line begins. */
export type OnLine = { readonly stance: Stance; readonly at: number };

/** Marks of full size one after the other, on as many lines as they need; a mark longer than the room has a line of its own. */
export function packLines(stances: readonly Stance[], room: number): readonly (readonly OnLine[])[] {
  const lines: OnLine[][] = [];
  let end = Infinity;
  for (const stance of stances) {
    const half = halfLength(stance, MARK.largest);
    const from = end + (end === 0 ? 0 : MARK.gap);
    const last = lines.at(-1);
    if (last === undefined || from + 2 * half > room) {
      lines.push([{ stance, at: half }]);
      end = 2 * half;
    } else {
      last.push({ stance, at: from + half });
      end = from + 2 * half;
    }
  }
  return lines;
}
