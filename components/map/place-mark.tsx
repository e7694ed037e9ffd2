import type { markProps } from '@/components/figure/mark-props';
import type { Palette } from '@/components/figure/palette';
import type { MapMark } from '@/lib/map/layout-types';
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
const SEA_WASH: Record<Emphasis, number> = { strong: 0.2, plain: 0.07, faint: 0 };
const AREA_WASH: Record<Emphasis, number> = { strong: 0.25, plain: 0, faint: 0 };
const SITE = 3.5; // px from its middle to its side

/** A place: a country's shape, a disc where its shape can't be the mark, a ring for what has only a point, a square for a site of events, a dashed area for a region or a sea. */
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
    case 'site':
      return (
        <g {...attributes}>
          <Target x={mark.x} y={mark.y} r={mark.hit} />
          <rect className="site" x={mark.x - SITE} y={mark.y - SITE} width={2 * SITE} height={2 * SITE} fill={emphasis === 'strong' ? palette.accent : palette.ink} stroke={palette.paper} strokeWidth={1} />
        </g>
      );
    case 'area':
      return (
        <g {...attributes}>
          <path className="area" transform={transform} d={mark.path} fill={palette.paper} fillOpacity={AREA_WASH[emphasis]} stroke={palette.paper} strokeWidth={DASH[emphasis] + 0.5} strokeLinejoin="round" vectorEffect="non-scaling-stroke" pointerEvents="all" />
          <path transform={transform} d={mark.path} fill="none" stroke={palette.ink} strokeWidth={DASH[emphasis] - 0.5} strokeDasharray="3 2.5" strokeLinejoin="round" vectorEffect="non-scaling-stroke" pointerEvents="none" />
        </g>
      );
    case 'sea':
      return <path {...attributes} className="sea" transform={transform} d={mark.path} fill={palette.accent} fillOpacity={SEA_WASH[emphasis]} stroke={emphasis === 'strong' ? palette.ink : palette.muted} strokeWidth={DASH[emphasis]} strokeDasharray="3 3" strokeLinejoin="round" vectorEffect="non-scaling-stroke" pointerEvents="all" />;
  }
}

/** Room for a pointer, which sees only what is drawn. */
function Target({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }) {
  return <circle className="target" cx={x} cy={y} r={r} fill="none" pointerEvents="all" />;
}
