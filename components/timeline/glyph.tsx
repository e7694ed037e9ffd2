import type { Palette } from '@/components/figure/palette';
import type { ProvenanceClass } from '@/lib/selection/view-state';

export type GlyphKind = ProvenanceClass | 'after' | 'year' | 'weaker' | 'about' | 'latest' | 'latest-rtl' | 'count';

/** A sign of the key, 16 by 12 px, as marks are drawn: on the page and in files. */
export function glyphOf(kind: GlyphKind, { accent, ink, muted, land }: Pick<Palette, 'accent' | 'ink' | 'muted' | 'land'>) {
  switch (kind) {
    case 'stated': return <circle cx={8} cy={6} r={5} fill={accent} />;
    case 'derived': return <path d="M0 6H16" stroke={accent} strokeWidth={2} />;
    case 'external': return <circle cx={8} cy={6} r={4} fill={ink} />;
    case 'after': return <circle cx={8} cy={6} r={4} fill="none" stroke={ink} strokeWidth={1.3} />;
    case 'year': return <rect x={2.5} y={1.5} width={11} height={9} fill={muted} fillOpacity={0.45} stroke={muted} strokeWidth={0.75} />;
    case 'weaker': return <circle cx={8} cy={6} r={4} fill="none" stroke={ink} strokeWidth={1.3} strokeDasharray="2 1.6" />;
    case 'about': return <path d="M5.4 6.9q1.3 -2.6 2.6 -0.9t2.6 -0.9M12 6a4 4 0 1 1 -8 0a4 4 0 1 1 8 0z" fill="none" stroke={ink} strokeWidth={1.1} strokeLinecap="round" />;
    // The arrow points to the past, wherever that lies.
    case 'latest-rtl': return <path d="M8 6H15m-4 -3.5L15 6l-4 3.5M4 2.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z" fill={ink} stroke={ink} strokeWidth={1.1} fillRule="evenodd" />;
    case 'latest': return <path d="M8 6H1m4 -3.5L1 6l4 3.5M12 2.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z" fill={ink} stroke={ink} strokeWidth={1.1} fillRule="evenodd" />;
    // In the place of its number three strokes: a key counts nothing.
    case 'count': return <path d="M0.5 1.5H15.5V10.5H0.5zM5 4V8M8 4V8M11 4V8" fill={land} stroke={muted} strokeWidth={0.75} />;
  }
}

const KINDS: readonly GlyphKind[] = ['stated', 'derived', 'external', 'after', 'year', 'weaker', 'about', 'latest', 'latest-rtl', 'count'];

/** A sign by its name in a file's key. */
export function isGlyph(name: string): name is GlyphKind {
  return KINDS.some((kind) => kind === name);
}
