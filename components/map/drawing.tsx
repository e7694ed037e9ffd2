import { Group } from '@visx/group';
import { Label } from '@/components/figure/label';
import { markProps } from '@/components/figure/mark-props';
import type { Palette } from '@/components/figure/palette';
import type { Arc } from '@/lib/map/arcs';
import type { MapBase } from '@/lib/map/base-types';
import type { MapLabel, MapLayout, MapMark } from '@/lib/map/layout-types';
import type { Emphasis, EmphasisOf } from '@/lib/selection/emphasis';
import { PlaceMark } from './place-mark';
import { RoleMark } from './role-sign';

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

/** Marks to SVG. Order is depth: seas, land, borders, countries, regions, what a worldview lays over them, small marks, words; only marks take the pointer. */
export function MapDrawing({ layout, base, palette, emphasisOf, tabStop, title, summary }: MapDrawingProps) {
  const { width, height, transform, marks, labels, dir, overlay, arcs, world } = layout;
  const draw = (mark: MapMark) => (
    <PlaceMark key={mark.id} mark={mark} transform={transform} palette={palette} attributes={markProps({ id: mark.id, emphasis: emphasisOf(mark.id), name: mark.name, tabStop })} />
  );
  const line = { fill: 'none', strokeLinejoin: 'round', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} preserveAspectRatio="xMidYMin meet" role="group" aria-label={title} data-world={world}>
      <desc>{summary}</desc>
      <Group className="ground">
        <path className="edge" transform={transform} d={base.edge} stroke={palette.hairline} {...line} pointerEvents="none" />
        {marks.filter(({ kind }) => kind === 'sea').map(draw)}
        <g transform={transform} pointerEvents="none" aria-hidden="true">
          <path className="land" d={base.land} fill={palette.land} />
          {marks.map((mark) => ('rest' in mark && mark.rest !== '' ? <Rest key={mark.id} mark={mark} palette={palette} emphasis={emphasisOf(mark.id)} /> : null))}
          <path className="border" d={base.borders + overlay.borders} stroke={palette.paper} strokeWidth={0.75} {...line} />
        </g>
        {marks.filter(({ kind }) => kind === 'country').map(draw)}
        {marks.filter(({ kind }) => kind === 'area').map(draw)}
        <g pointerEvents="none" aria-hidden="true">
          {overlay.hatching === '' ? null : <path className="hatching" d={overlay.hatching} fill="none" stroke={palette.muted} strokeWidth={0.75} />}
          {overlay.broken === '' ? null : <path className="broken" transform={transform} d={overlay.broken} stroke={palette.ink} strokeWidth={0.9} strokeDasharray="3 2.5" {...line} />}
          {overlay.claims === '' ? null : <path className="claim" transform={transform} d={overlay.claims} stroke={palette.ink} strokeWidth={1.5} {...line} />}
          {overlay.specks.map(({ id, x, y }) => <circle key={id} className="speck" cx={x} cy={y} r={2.75} fill="none" stroke={palette.ink} strokeWidth={0.9} strokeDasharray="1.6 1.3" />)}
          {arcs.map((arc) => <ArcLine key={`${arc.from} ${arc.to}`} arc={arc} palette={palette} emphasisOf={emphasisOf} />)}
        </g>
        {marks.filter(({ kind }) => kind !== 'country' && kind !== 'area' && kind !== 'sea').map(draw)}
        <g pointerEvents="none" aria-hidden="true">
          {labels.map((label) => (
            <PlaceLabel key={label.id} label={label} palette={palette} emphasisOf={emphasisOf} dir={dir} crossed={arcs.length > 0} />
          ))}
        </g>
      </Group>
    </svg>
  );
}

/** What of a country lies apart from its mark, in the same tint. */
function Rest({ mark: { rest, opacity }, palette, emphasis }: { readonly mark: Extract<MapMark, { rest: string }>; readonly palette: Palette; readonly emphasis: Emphasis }) {
  return <path className="tint" d={rest} fill={palette.accent} fillOpacity={opacity} opacity={REST_OPACITY[emphasis]} />;
}

const REST_OPACITY: Record<Emphasis, number> = { strong: 1, plain: 1, faint: 0.3 };

/** As much in the light as the brightest of its statements; paper beside it keeps it apart from what it crosses. */
function ArcLine({ arc: { path, head, width, statements }, palette, emphasisOf }: { readonly arc: Arc; readonly palette: Palette; readonly emphasisOf: EmphasisOf }) {
  const faint = statements.every((id) => emphasisOf(id) === 'faint');
  return (
    <g className="arc" opacity={faint ? ARC_FAINT : 1}>
      <path d={path} fill="none" stroke={palette.paper} strokeWidth={width + 2} strokeOpacity={0.8} />
      <path d={path} fill="none" stroke={palette.ink} strokeWidth={width} />
      <path d={head} fill={palette.ink} stroke={palette.paper} strokeWidth={0.75} />
    </g>
  );
}

const ARC_FAINT = 0.15;

type PlaceLabelProps = { readonly label: MapLabel; readonly palette: Palette; readonly emphasisOf: EmphasisOf; readonly dir: 'ltr' | 'rtl'; /** Whether lines may run under it. */ readonly crossed: boolean };

function PlaceLabel({ label: { of, text, x, y, side, size, weight, on, leader, signs }, palette, emphasisOf, dir, crossed }: PlaceLabelProps) {
  const emphasis = of === null ? 'plain' : emphasisOf(of);
  if (emphasis === 'faint') return null;
  // On a country that has gone faint its tone no longer reads: then ink with a halo, as on plain land.
  const tone = on === null || emphasisOf(on.id) === 'faint' ? null : on.tone;
  const colour = palette[tone ?? (of === null ? 'muted' : 'ink')];
  return (
    <>
      {leader === null ? null : <line className="leader" x1={leader[0][0]} y1={leader[0][1]} x2={leader[1][0]} y2={leader[1][1]} stroke={palette.ink} strokeWidth={0.75} />}
      <Label x={x} y={y} text={text} side={side} dir={dir} size={size} weight={emphasis === 'strong' ? 600 : weight} letters={palette.letters} fill={colour} halo={haloOf(tone, crossed, palette)} />
      {signs.map((sign) => <RoleMark key={sign.role} sign={sign} colour={colour} paper={palette.paper} />)}
    </>
  );
}

function haloOf(tone: 'ink' | 'paper' | null, crossed: boolean, { paper, accent }: Palette): string | undefined {
  if (tone === null || (crossed && tone === 'ink')) return paper;
  return crossed ? accent : undefined;
}
