import { linesOf } from '../figure/sheet';
import type { Dir } from '../i18n/lang';
import type { Side } from '../type/anchor';
import type { Weight } from '../type/text-width';
import { CARD } from './oembed';

type CardWords = {
  readonly headline: string;
  readonly finding: string;
  readonly brand: string;
  /** What must be said beside the drawing, such as whose lines a map has; empty for none. */
  readonly note: string;
};
type CardLine = {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly dir: Dir;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: 'ink' | 'muted' | 'accent';
};

export type CardLayout = {
  readonly rule: { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };
  readonly lines: readonly CardLine[];
  /** SVG transform of the drawing. */
  readonly drawing: string;
};

const PAD = 48;
const TEXT = 470; // px of the card's width that words take
const GAP = 36;
const HEAD = [{ size: 46, leading: 58 }, { size: 38, leading: 50 }, { size: 30, leading: 40 }] as const; // the largest that leaves the finding room
const HEAD_LINES = 5;
const FINDING = { size: 24, leading: 35, lines: 6 } as const;
const BRAND = 24;
const NOTE = 18;

/** Words where the language begins, the drawing as large as fits on the other side. A text that doesn't fit ends in an ellipsis. */
export function layoutCard({ headline, finding, brand, note }: CardWords, drawing: { readonly width: number; readonly height: number }, dir: Dir): CardLayout {
  const start = dir === 'ltr' ? PAD : CARD.width - PAD;
  const side = dir === 'ltr' ? 'right' : 'left';
  const place = { x: start, side, dir } as const;
  const head = HEAD.find(({ size }) => linesOf(headline, TEXT, size, 600).length <= HEAD_LINES) ?? HEAD[2];
  const headLines = cut(linesOf(headline, TEXT, head.size, 600), HEAD_LINES);
  const findingTop = PAD + 24 + headLines.length * head.leading + 14;
  const room = Math.min(FINDING.lines, Math.floor((CARD.height - PAD - BRAND - 28 - findingTop) / FINDING.leading));
  const findingLines = cut(linesOf(finding, TEXT, FINDING.size), Math.max(0, room));
  const box = { width: CARD.width - 2 * PAD - TEXT - GAP, height: CARD.height - 2 * PAD - 24 - NOTE };
  const scale = Math.min(box.width / drawing.width, box.height / drawing.height);
  const left = (dir === 'ltr' ? CARD.width - PAD - box.width : PAD) + (box.width - drawing.width * scale) / 2;
  return {
    rule: { x1: PAD, x2: CARD.width - PAD, y1: PAD, y2: PAD },
    lines: [
      ...headLines.map((text, i) => ({ ...place, id: `head-${i}`, text, y: PAD + 24 + head.leading * (i + 0.75), size: head.size, weight: 600 as const, tone: 'ink' as const })),
      ...findingLines.map((text, i) => ({ ...place, id: `finding-${i}`, text, y: findingTop + FINDING.leading * (i + 0.75), size: FINDING.size, weight: 400 as const, tone: 'ink' as const })),
      { ...place, id: 'brand', text: brand, y: CARD.height - PAD, size: BRAND, weight: 600, tone: 'accent' },
      ...(note === '' ? [] : [{ id: 'note', text: note, x: CARD.width - start, y: CARD.height - PAD, side: opposite(side), dir, size: NOTE, weight: 400 as const, tone: 'muted' as const }]),
    ],
    drawing: `translate(${rounded(left)} ${rounded(PAD + 24 + (box.height - drawing.height * scale) / 2)}) scale(${rounded(scale)})`,
  };
}

function opposite(side: 'left' | 'right'): Side {
  return side === 'left' ? 'right' : 'left';
}

function cut(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most ? lines : lines.slice(0, most).map((line, i) => (i === most - 1 ? `${line.replace(/[\s.,،;؛:：，。]+$/u, '')}…` : line));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
