import { Group } from '@visx/group';
import { Label } from '@/components/figure/label';
import { markProps } from '@/components/figure/mark-props';
import type { Palette } from '@/components/figure/palette';
import type { MapBase } from '@/lib/map/base-types';
import type { MapLabel, MapLayout, MapMark } from '@/lib/map/layout';
import type { Emphasis, EmphasisOf } from '@/lib/selection/emphasis';
import { PlaceMark } from './place-mark';

type MapDrawingProps = {
  readonly layout: MapLayout;
  readonly base: MapBase;
  readonly palette: Palette;
  readonly emphasisOf: EmphasisOf;
  /** The mark that Tab reaches; null in a figure that is read only. */
  readonly tabStop: string | null;
  readonly title: string;
  readonly summary: string;
};

/** Marks to SVG. Order is depth: land, borders, countries, small marks, words; only marks take the pointer. */
export function MapDrawing({ layout, base, palette, emphasisOf, tabStop, title, summary }: MapDrawingProps) {
  const { width, height, transform, marks, labels, dir } = layout;
  const draw = (mark: MapMark) => (
    <PlaceMark key={mark.id} mark={mark} transform={transform} palette={palette} attributes={markProps({ id: mark.id, emphasis: emphasisOf(mark.id), name: mark.name, tabStop })} />
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} preserveAspectRatio="xMidYMin meet" role="group" aria-label={title}>
      <desc>{summary}</desc>
      <Group className="ground">
        <g transform={transform} pointerEvents="none" aria-hidden="true">
          <path className="edge" d={base.edge} fill="none" stroke={palette.hairline} vectorEffect="non-scaling-stroke" />
          <path className="land" d={base.land} fill={palette.land} />
          {marks.map((mark) => ('rest' in mark && mark.rest !== '' ? <Rest key={mark.id} mark={mark} palette={palette} emphasis={emphasisOf(mark.id)} /> : null))}
          <path className="border" d={base.borders} fill="none" stroke={palette.paper} strokeWidth={0.75} strokeLinejoin="round" vectorEffect="non-scaling-stroke" />
        </g>
        {marks.filter(isShape).map(draw)}
        {marks.filter((mark) => !isShape(mark)).map(draw)}
        <g pointerEvents="none" aria-hidden="true">
          {labels.map((label) => (
            <PlaceLabel key={label.id} label={label} palette={palette} emphasisOf={emphasisOf} dir={dir} />
          ))}
        </g>
      </Group>
    </svg>
  );
}

function isShape({ kind }: MapMark): boolean {
  return kind === 'country';
}

/** What of a country lies apart from its mark, in the same tint. */
function Rest({ mark: { rest, opacity }, palette, emphasis }: { readonly mark: Extract<MapMark, { rest: string }>; readonly palette: Palette; readonly emphasis: Emphasis }) {
  return <path className="tint" d={rest} fill={palette.accent} fillOpacity={opacity} opacity={REST_OPACITY[emphasis]} />;
}

const REST_OPACITY: Record<Emphasis, number> = { strong: 1, plain: 1, faint: 0.3 };

type PlaceLabelProps = { readonly label: MapLabel; readonly palette: Palette; readonly emphasisOf: EmphasisOf; readonly dir: 'ltr' | 'rtl' };

function PlaceLabel({ label: { id, text, x, y, side, size, weight, on, leader }, palette, emphasisOf, dir }: PlaceLabelProps) {
  const emphasis = emphasisOf(id);
  if (emphasis === 'faint') return null;
  // On a country that has gone faint its tone no longer reads: then ink with a halo, as on plain land.
  const tone = on === null || emphasisOf(on.id) === 'faint' ? null : on.tone;
  return (
    <>
      {leader === null ? null : <line className="leader" x1={leader[0][0]} y1={leader[0][1]} x2={leader[1][0]} y2={leader[1][1]} stroke={palette.ink} strokeWidth={0.75} />}
      <Label x={x} y={y} text={text} side={side} dir={dir} size={size} weight={emphasis === 'strong' ? 600 : weight} fill={palette[tone ?? 'ink']} halo={tone === null ? palette.paper : undefined} />
    </>
  );
}
