import type { markProps } from '@/components/figure/mark-props';
import type { Palette } from '@/components/figure/palette';
import type { MapMark } from '@/lib/map/layout';
import type { Emphasis } from '@/lib/selection/emphasis';

type PlaceMarkProps = {
  readonly mark: MapMark;
  /** SVG transform of path data. */
  readonly transform: string;
  readonly palette: Palette;
  readonly attributes: ReturnType<typeof markProps>;
};

/** An outline says strong, never another tint: the tint is a count. */
const OUTLINE: Record<Emphasis, number> = { strong: 2.25, plain: 0.75, faint: 0.75 };
const RING: Record<Emphasis, number> = { strong: 2.75, plain: 1.75, faint: 1.75 };
const DASH: Record<Emphasis, number> = { strong: 2.25, plain: 1.25, faint: 1.25 };
const WASH: Record<Emphasis, number> = { strong: 0.16, plain: 0, faint: 0 };

/** A place: a country's shape, a disc where its shape can't be the mark, a ring for what has only a point, a dashed area for a sea. */
export function PlaceMark({ mark, transform, palette, attributes }: PlaceMarkProps) {
  const emphasis = attributes['data-emphasis'];
  switch (mark.kind) {
    case 'country': {
      const shape = { className: 'tint', transform, d: mark.path, fill: palette.accent, fillOpacity: mark.opacity, stroke: emphasis === 'strong' ? palette.ink : palette[mark.edge], strokeWidth: OUTLINE[emphasis], strokeLinejoin: 'round', vectorEffect: 'non-scaling-stroke' } as const;
      if (mark.hit === 0) return <path {...attributes} {...shape} />;
      return (
        <g {...attributes}>
          <path {...shape} />
          <Target x={mark.x} y={mark.y} r={mark.hit} />
        </g>
      );
    }
    case 'disc':
      return (
        <g {...attributes}>
          <Target x={mark.x} y={mark.y} r={mark.hit} />
          <circle className="disc" cx={mark.x} cy={mark.y} r={mark.r} fill={palette.accent} stroke={emphasis === 'strong' ? palette.ink : palette.paper} strokeWidth={RING[emphasis]} />
        </g>
      );
    case 'ring':
      return (
        <g {...attributes}>
          <Target x={mark.x} y={mark.y} r={mark.hit} />
          <circle className="ring" cx={mark.x} cy={mark.y} r={mark.r} fill={palette.paper} stroke={palette.ink} strokeWidth={RING[emphasis]} />
        </g>
      );
    case 'sea':
      return (
        <g {...attributes}>
          <ellipse className="sea" cx={mark.x} cy={mark.y} rx={mark.rx} ry={mark.ry} fill={palette.accent} fillOpacity={WASH[emphasis]} stroke={emphasis === 'strong' ? palette.ink : palette.muted} strokeWidth={DASH[emphasis]} strokeDasharray="3 3" pointerEvents="all" />
        </g>
      );
  }
}

/** Room for a pointer, which sees only what is drawn. */
function Target({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }) {
  return <circle className="target" cx={x} cy={y} r={r} fill="none" pointerEvents="all" />;
}
