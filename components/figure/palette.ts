import type { OutlineOf } from '@/lib/figure/outline';

/** Live text, or shapes that look the same wherever they are shown. */
export type Letters = { readonly draw: 'text' } | { readonly draw: 'outlines'; readonly outlineOf: OutlineOf };

const TEXT: Letters = { draw: 'text' };

/** The ink of a drawing: its colours, and how its letters are made. Explore draws with CSS variables, so that a theme needs no second drawing; a file that leaves has the values. */
export type Palette = {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly land: string;
  readonly accent: string;
  /** −2, −1, 0, +1, +2. */
  readonly polarity: readonly [string, string, string, string, string];
  readonly letters: Letters;
};

export const LIGHT: Palette = {
  paper: '#fbfaf6', ink: '#1c1b17', muted: '#655f55', hairline: '#ddd8cc', land: '#e9e5da', accent: '#0d5b5c',
  polarity: ['#8a3200', '#d2741c', '#717171', '#3f84c4', '#0b3c78'],
  letters: TEXT,
};

export const DARK: Palette = {
  paper: '#14150f', ink: '#efece4', muted: '#a39d90', hairline: '#35342c', land: '#2b2b25', accent: '#7fb8b4',
  polarity: ['#ffc48a', '#c9661a', '#8a8a8a', '#2f83d0', '#a8d8ff'],
  letters: TEXT,
};

export const THEMED: Palette = {
  paper: 'var(--paper)', ink: 'var(--ink)', muted: 'var(--muted)', hairline: 'var(--hairline)', land: 'var(--land)', accent: 'var(--accent)',
  polarity: ['var(--polarity-0)', 'var(--polarity-1)', 'var(--polarity-2)', 'var(--polarity-3)', 'var(--polarity-4)'],
  letters: TEXT,
};

export function polarityColour(palette: Palette, polarity: -2 | -1 | 0 | 1 | 2): string {
  const [strongNo, no, neutral, yes, strongYes] = palette.polarity;
  switch (polarity) {
    case -2: return strongNo;
    case -1: return no;
    case 0: return neutral;
    case 1: return yes;
    case 2: return strongYes;
  }
}
