import type { Polarity } from '../dossier/schema';
import type { Dir } from '../i18n/lang';
import type { StanceMode } from '../selection/view-state';
import type { Side } from '../type/anchor';
import type { Weight } from '../type/text-width';
import type { Kind } from './sizes';

/** What colour a label takes; `on` is a number on a mark of that polarity. */
export type Tone = { readonly type: 'ink' | 'muted' } | { readonly type: 'of' | 'on'; readonly polarity: Polarity };

export type PlacedLabel = {
  readonly key: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly side: Side;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: Tone;
};

/** Around the middle of a mark. */
export type RoundedBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly rx: number };

/** One distinct statement. */
export type PlacedMark = {
  readonly id: string;
  readonly issue: string;
  readonly polarity: Polarity;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Middles of its dots along the line, from its own: one, or one for each saying. */
  readonly dots: readonly number[];
  /** Radius of the second ring of a statement that is repeated, across where it has several dots. */
  readonly ring: number | null;
  /** From its middle to the line around it at its ends, while it is selected, hovered or focused. */
  readonly outline: number;
  /** That line: a circle, or around several dots a rounded bar. */
  readonly outlineBox: RoundedBox;
  /** The second ring around several dots. */
  readonly ringBox: RoundedBox | null;
  /** The invisible target around the mark, from its middle; targets never overlap. */
  readonly hit: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly name: string;
};

/** A part of a summary bar: `count` statements of one polarity. */
export type PlacedSegment = { readonly key: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly polarity: Polarity; readonly count: number };

/** A line from the centre line, or from the marks before, to the outermost of `ids`. */
export type Stem = { readonly key: string; readonly x1: number; readonly x2: number; readonly y: number; readonly polarity: Polarity; readonly ids: readonly string[] };

/** The label of a row, by lines; `ids` are the marks it speaks for. */
export type RowLabel = { readonly key: string; readonly ids: readonly string[]; readonly lines: readonly PlacedLabel[] };

export type Guide = { readonly key: string; readonly x1: number; readonly x2: number; readonly y: number };

/** A line with a head at `x2`. */
export type Arrow = { readonly key: string; readonly x1: number; readonly x2: number; readonly y: number; readonly head: string; readonly ids: readonly string[] };

/** A stretch of the drawing whose marks stand about one line: a speaker's column, or one side of a mirrored chart. */
export type Panel = {
  readonly key: string;
  readonly group: number;
  readonly left: number;
  readonly right: number;
  readonly axis: { readonly x: number; readonly y1: number; readonly y2: number } | null;
  /** Dotted lines that lead the eye along a row, where no mark or stem does. */
  readonly guides: readonly Guide[];
  readonly head: readonly PlacedLabel[];
  readonly stems: readonly Stem[];
  readonly marks: readonly PlacedMark[];
  readonly bar: readonly PlacedSegment[];
  readonly barLabels: readonly PlacedLabel[];
  readonly arrows: readonly Arrow[];
};

/** The marks of one speaker in the order of the text, the same in every chart, so that a mark moves when the chart changes. */
export type SpeakerMarks = {
  readonly speaker: string;
  /** What a screen reader says of them together. */
  readonly name: string;
  readonly marks: readonly PlacedMark[];
};

export type StancesLayout = {
  readonly mode: StanceMode;
  readonly kind: Kind;
  readonly dir: Dir;
  readonly width: number;
  readonly height: number;
  readonly panels: readonly Panel[];
  readonly speakers: readonly SpeakerMarks[];
  readonly rowLabels: readonly RowLabel[];
  /** Labels of the summary bars, or what an empty chart says. */
  readonly notes: readonly PlacedLabel[];
  /** Ids of the marks as they stand: panel by panel, row by row. */
  readonly order: readonly string[];
};
