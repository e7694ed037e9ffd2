import type { Locale } from '../i18n/format';
import { COMMON } from '../i18n/messages/common';
import type { Side } from '../type/anchor';
import { textWidth, wrapText } from '../type/text-width';
import type { Column } from './grid';
import type { PlacedLabel, Tone } from './placed';
import { HEAD_NAME, MAX_LABEL_LINES, ROW_LABEL, SIGN_WORD, UNDER_NAME } from './sizes';

/** From the middle of a line of text down to its baseline, in em; right for Latin, Arabic and Han of our fonts alike. */
const BASELINE = 0.35;

export function baselineOf(middle: number, size: number): number {
  return middle + BASELINE * size;
}

type Lines = { readonly key: string; readonly x: number; readonly side: Side; readonly middle: number; readonly width: number; readonly tone: Tone };

/** A label of as many lines as it needs, around `middle`; none when a word of it is wider than `width`. */
export function placeLines(text: string, { key, x, side, middle, width, tone }: Lines): PlacedLabel[] {
  const { size, line } = ROW_LABEL;
  const lines = wrapText(text, { width, size, maxLines: MAX_LABEL_LINES }) ?? [];
  const first = middle - ((lines.length - 1) * line) / 2;
  return lines.map((words, i) => ({ key: `${key}-${i}`, x, y: baselineOf(first + i * line, size), text: words, side, size, weight: 400, tone }));
}

/** A panel across the drawing. */
export type Frame = { readonly left: number; readonly right: number; readonly axisX: number };

/** Words of the two sides at the outer edges of a panel, or their signs alone where the words would meet. */
function placeSides({ left, right }: Frame, key: string, y: number, { lang }: Locale): PlacedLabel[] {
  const { opposes, supports } = COMMON[lang];
  const words = [`− ${opposes}`, `${supports} +`] as const;
  const room = right - left - SIGN_WORD.size;
  const fits = textWidth(words[0], SIGN_WORD.size) + textWidth(words[1], SIGN_WORD.size) <= room;
  const [no, yes] = fits ? words : (['−', '+'] as const);
  const shared = { y, size: SIGN_WORD.size, weight: 400 } as const;
  return [
    { ...shared, key: `${key}-opposes`, x: left, text: no, side: 'right', tone: { type: 'of', polarity: -2 } },
    { ...shared, key: `${key}-supports`, x: right, text: yes, side: 'left', tone: { type: 'of', polarity: 2 } },
  ];
}

/** A speaker's name over the centre line, for whom he speaks, and the two sides under it; the lowest lines always at the same height. */
export function placeHead(column: Column, { bottom, locale, ...frame }: Frame & { readonly bottom: number; readonly locale: Locale }): PlacedLabel[] {
  const { size, line } = HEAD_NAME;
  const width = frame.right - frame.left;
  const lines = column.name === '' ? [] : wrapText(column.name, { width, size, weight: 600, maxLines: MAX_LABEL_LINES }) ?? [];
  const signs = bottom - 6 - SIGN_WORD.line / 2;
  const under = column.under === null ? [] : (wrapText(column.under, { width, size: UNDER_NAME.size, maxLines: UNDER_NAME.maxLines }) ?? []);
  const lastUnder = signs - SIGN_WORD.line / 2 - UNDER_NAME.line / 2;
  const last = signs - SIGN_WORD.line / 2 - under.length * UNDER_NAME.line - line / 2;
  const names = lines.map((text, i): PlacedLabel => ({
    key: `${column.id}-name-${i}`, x: frame.axisX, y: baselineOf(last - (lines.length - 1 - i) * line, size), text, side: 'center', size, weight: 600, tone: { type: 'ink' },
  }));
  const subs = under.map((text, i): PlacedLabel => ({
    key: `${column.id}-under-${i}`, x: frame.axisX, y: baselineOf(lastUnder - (under.length - 1 - i) * UNDER_NAME.line, UNDER_NAME.size), text, side: 'center', size: UNDER_NAME.size, weight: 400, tone: { type: 'muted' },
  }));
  return [...names, ...subs, ...placeSides(frame, column.id, baselineOf(signs, SIGN_WORD.size), locale)];
}
