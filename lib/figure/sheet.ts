import type { Dir } from '../i18n/lang';
import type { Side } from '../type/anchor';
import { textWidth, wrapText, type Weight } from '../type/text-width';

/** One entry of a key: what is shown, how wide the sample is (px), and what it means. */
export type KeyEntry = { readonly sample: string; readonly width: number; readonly text: string };

/** What stands around a drawing once it leaves the page. */
export type SheetWords = {
  readonly title: string;
  readonly finding: string;
  readonly key: readonly KeyEntry[];
  /** Where the data are from, whose analysis it is, what borders mean; each a paragraph. */
  readonly notes: readonly string[];
};

export type SheetLine = { readonly id: string; readonly text: string; readonly x: number; readonly y: number; readonly size: number; readonly weight: Weight; readonly tone: 'ink' | 'muted' };
export type PlacedEntry = KeyEntry & { readonly x: number; readonly y: number };

/** A finished figure as boxes and lines: the frame of every export. All numbers are px; `side` is where lines start. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly dir: Dir;
  readonly side: Side;
  /** Above a title; a drawing without one stands in a document that has its own. */
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number } | null;
  readonly lines: readonly SheetLine[];
  /** `x`, `y` is the upper left corner of a sample. */
  readonly key: readonly PlacedEntry[];
  readonly drawing: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

const PAD = 16;
const TITLE = { size: 13, leading: 20, weight: 600 } as const;
const FINDING = { size: 15, leading: 23, weight: 400 } as const;
const KEY = { size: 12, leading: 21, gap: 6, between: 16, sampleHeight: 12 } as const;
const NOTE = { size: 11.5, leading: 18, weight: 400 } as const;

type Frame = { readonly left: number; readonly right: number; readonly start: number; readonly side: Side; readonly dir: Dir };

/** Title and finding above a drawing, key between, notes below; lines begin where the language begins. */
export function layoutSheet({ title, finding, key, notes }: SheetWords, drawing: { readonly width: number; readonly height: number }, dir: Dir): Sheet {
  const left = PAD;
  const right = PAD + drawing.width;
  // `side` of a text is the side of x on which it stands.
  const frame: Frame = { left, right, start: dir === 'ltr' ? left : right, side: dir === 'ltr' ? 'right' : 'left', dir };
  const ruleY = title === '' ? 0 : PAD;
  const head = stack('title', title, ruleY + 2, { ...TITLE, tone: 'ink' }, frame);
  const sentence = stack('finding', finding, head.bottom, { ...FINDING, tone: 'ink' }, frame);
  const legend = flow(key, sentence.bottom + 6, frame);
  const top = legend.bottom + 6;
  const below: { readonly lines: readonly SheetLine[]; readonly bottom: number } = notes.reduce<{ lines: readonly SheetLine[]; bottom: number }>(
    (made, note, i) => {
      const next = stack(`note-${i}`, note, made.bottom, { ...NOTE, tone: 'muted' }, frame);
      return { lines: [...made.lines, ...next.lines], bottom: next.bottom };
    },
    { lines: [], bottom: top + drawing.height + 6 },
  );
  return {
    width: drawing.width + 2 * PAD,
    height: Math.ceil(below.bottom + PAD),
    dir,
    side: frame.side,
    rule: title === '' ? null : { x1: left, x2: right, y: ruleY },
    lines: [...head.lines, ...sentence.lines, ...below.lines],
    key: legend.entries,
    drawing: { x: left, y: top, width: drawing.width, height: drawing.height },
  };
}

type Style = { readonly size: number; readonly leading: number; readonly weight: Weight; readonly tone: 'ink' | 'muted' };

function stack(id: string, text: string, top: number, { size, leading, weight, tone }: Style, { left, right, start }: Frame): { readonly lines: readonly SheetLine[]; readonly bottom: number } {
  const lines = text === '' ? [] : linesOf(text, right - left, size, weight);
  return {
    lines: lines.map((line, i) => ({ id: `${id}-${i}`, text: line, x: start, y: top + leading * (i + 1) - leading * 0.3, size, weight, tone })),
    bottom: top + leading * lines.length,
  };
}

const MAX_LINES = 60;

/** Lines no wider than `width`; a word that is wider, such as an address, is parted where it must be. */
export function linesOf(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  const whole = wrapText(text, { width, size, weight, maxLines: MAX_LINES });
  if (whole !== null) return isolatedAgain(whole);
  return text.split(' ').flatMap((word) => {
    const parts: string[] = [''];
    for (const character of word) {
      const grown = (parts.at(-1) ?? '') + character;
      if (parts.at(-1) !== '' && textWidth(grown, size, weight) > width) parts.push(character);
      else parts[parts.length - 1] = grown;
    }
    return parts;
  });
}

const FIRST_STRONG = '\u2068';
const POP = '\u2069';

/** Lines of a text that was parted within an isolate: each closes what it opens, and opens again what the one before it had to close. */
function isolatedAgain(lines: readonly string[]): readonly string[] {
  let open = 0;
  return lines.map((line) => {
    const before = FIRST_STRONG.repeat(open);
    for (const character of line) {
      if (/[\u2066-\u2068]/.test(character)) open += 1;
      else if (character === POP && open > 0) open -= 1;
    }
    return before + line + POP.repeat(open);
  });
}

/** Entries side by side, a new row when one is full. */
function flow(entries: readonly KeyEntry[], top: number, { left, right, dir }: Frame): { readonly entries: readonly PlacedEntry[]; readonly bottom: number } {
  const placed: PlacedEntry[] = [];
  let along = 0;
  let row = 0;
  for (const entry of entries) {
    const width = entry.width + KEY.gap + textWidth(entry.text, KEY.size);
    if (along > 0 && along + width > right - left) {
      along = 0;
      row += 1;
    }
    const x = dir === 'ltr' ? left + along : right - along - entry.width;
    placed.push({ ...entry, x, y: top + row * KEY.leading + (KEY.leading - KEY.sampleHeight) / 2 });
    along += width + KEY.between;
  }
  return { entries: placed, bottom: entries.length === 0 ? top : top + (row + 1) * KEY.leading };
}

/** Where the words of an entry stand: after its sample, on a baseline that its glyph is centred on. */
export function entryText({ x, y, width }: PlacedEntry, dir: Dir): { readonly x: number; readonly y: number; readonly size: number } {
  return { x: dir === 'ltr' ? x + width + KEY.gap : x - KEY.gap, y: y + KEY.sampleHeight / 2 + KEY.size * 0.36, size: KEY.size };
}
