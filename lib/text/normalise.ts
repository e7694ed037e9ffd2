import { DROP, foldTable, MANY } from './fold-table';

/**
 * A copy of a text in one spelling, and the way back: unit `i` of `text` was written by units `from[i]` up to `to[i]` of the
 * original, marks that stand on the letter included.
 */
export type Normalised = { readonly text: string; readonly from: Int32Array; readonly to: Int32Array };

const CHUNK = 8192; // units a call of String.fromCharCode, well under every engine's limit on arguments

/** One alef, one ya, one ta marbuta, no harakat, no tatweel, no zero-width marks, Latin digits, lower case, plain quotation marks. */
export function normalise(original: string): Normalised {
  const { to: fold, many, combining } = foldTable();
  let size = original.length;
  for (let i = 0; i < original.length; i += 1) {
    const code = original.charCodeAt(i);
    if (fold[code] === MANY) size += (many.get(code) ?? '').length - 1;
  }
  const units = new Uint16Array(size);
  const from = new Int32Array(size + 1);
  const to = new Int32Array(size + 1);
  let at = 0;
  for (let i = 0; i < original.length; i += 1) {
    const code = original.charCodeAt(i);
    const result = fold[code] ?? DROP;
    if (result === DROP) {
      if (combining[code] === 1 && at > 0 && to[at - 1] === i) to[at - 1] = i + 1;
      continue;
    }
    if (result !== MANY) {
      units[at] = result;
      from[at] = i;
      to[at] = i + 1;
      at += 1;
      continue;
    }
    const written = many.get(code) ?? '';
    for (let k = 0; k < written.length; k += 1) {
      units[at] = written.charCodeAt(k);
      from[at] = i;
      to[at] = i + 1;
      at += 1;
    }
  }
  from[at] = original.length;
  to[at] = original.length;
  return { text: stringOf(units.subarray(0, at)), from: from.subarray(0, at + 1), to: to.subarray(0, at + 1) };
}

/** The normalised text alone, for word lists. */
export function fold(text: string): string {
  return normalise(text).text;
}

function stringOf(units: Uint16Array): string {
  if (units.length <= CHUNK) return Reflect.apply(String.fromCharCode, null, units);
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += CHUNK) parts.push(Reflect.apply(String.fromCharCode, null, units.subarray(i, i + CHUNK)));
  return parts.join('');
}
