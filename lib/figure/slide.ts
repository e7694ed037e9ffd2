import type { Line } from './office-text';

/** A drawing for an office document: its outlines, and a picture of them for programs that draw no SVG. Sizes in px. */
export type Picture = {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** For who can't see it. */
  readonly alt: string;
  /** What of it leads somewhere. */
  readonly spots: readonly Spot[];
};

export type Spot = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly href: string; readonly name: string };

/** One part of every bar; `values` in the order of the bars, below zero where it runs the other way. Colours are `#rrggbb`. */
export type BarSeries = { readonly name: string; readonly colour: string; readonly onColour: string; readonly values: readonly number[] };

/** Bars of several parts around zero, which the reader's program draws and its user can change. */
export type BarChart = { readonly bars: readonly string[]; readonly series: readonly BarSeries[]; readonly alt: string };

export type SlideFigure = { readonly type: 'picture'; readonly picture: Picture } | { readonly type: 'bars'; readonly chart: BarChart };

/**
 * A slide: a cover; a heading and a sentence over a figure, which fills the rest; or a heading over paragraphs.
 * Notes are paragraphs, each in a language of its own.
 */
export type Slide = { readonly title: Line; readonly lines: readonly Line[]; readonly notes: readonly Line[] } & (
  | { readonly type: 'cover' | 'text' }
  /** `remarks` is what must not be parted from it, as what its borders mean: in small letters beside it or below. */
  | { readonly type: 'figure'; readonly figure: SlideFigure; readonly remarks: readonly Line[] }
);
