import type { Polarity } from '../dossier/schema';

const round = (n: number): number => Math.round(n * 100) / 100;

function minus(x: number, half: number): string {
  return `M${round(x - half)} 0H${round(x + half)}`;
}

function plus(x: number, half: number): string {
  return `${minus(x, half)}M${round(x)} ${round(-half)}V${round(half)}`;
}

export type SignPath = { readonly d: string; readonly strokeWidth: number };

/**
 * The sign of a polarity inside a dot of radius `r` around (0, 0), as strokes: − and + , doubled when strong, a small ring when
 * neutral. It says without colour what the colour says.
 */
export function signPath(polarity: Polarity, r: number): SignPath {
  const single = 0.56 * r;
  const double = 0.34 * r;
  const apart = 0.43 * r;
  const bold = round(Math.max(1, 0.26 * r));
  const fine = round(Math.max(0.9, 0.2 * r));
  switch (polarity) {
    case -2: return { d: minus(-apart, double) + minus(apart, double), strokeWidth: bold };
    case -1: return { d: minus(0, single), strokeWidth: bold };
    case 0: {
      const ring = round(0.4 * r);
      return { d: `M${-ring} 0a${ring} ${ring} 0 1 0 ${2 * ring} 0a${ring} ${ring} 0 1 0 ${-2 * ring} 0`, strokeWidth: fine };
    }
    case 1: return { d: plus(0, single), strokeWidth: bold };
    case 2: return { d: plus(-apart, double) + plus(apart, double), strokeWidth: fine };
  }
}

const SIGNS: Record<`${Polarity}`, string> = { '-2': '−−', '-1': '−', '0': '0', '1': '+', '2': '++' };

/** The same sign as characters, for text. */
export function signText(polarity: Polarity): string {
  return SIGNS[`${polarity}`];
}
