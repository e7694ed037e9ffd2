import { Group } from '@visx/group';
import { memo } from 'react';
import { Label, type LabelProps } from '@/components/figure/label';
import { markProps } from '@/components/figure/mark-props';
import type { Palette } from '@/components/figure/palette';
import { dirOf, type Dir } from '@/lib/i18n/lang';
import type { Emphasis, EmphasisOf } from '@/lib/selection/emphasis';
import { rectOf } from '@/lib/timeline/boxes';
import { emphasisOfCount } from '@/lib/timeline/count-emphasis';
import { COUNT_SIZE, type PlacedCount } from '@/lib/timeline/counts';
import type { PlacedLabel } from '@/lib/timeline/labels';
import { NAME_SIZE, type PlacedInterval, type TimelineLayout } from '@/lib/timeline/layout';
import { NOTE_SIZE } from '@/lib/timeline/notes';
import type { Overview } from '@/lib/timeline/overview';
import { TICK_SIZE, type Tick } from '@/lib/timeline/ticks';
import { CountMark } from './count-mark';
import { EventMark } from './event-mark';

type TimelineDrawingProps = {
  readonly layout: TimelineLayout;
  readonly palette: Palette;
  readonly emphasisOf: EmphasisOf;
  /** The mark that Tab reaches; null in a figure that is read only. */
  readonly tabStop: string | null;
  readonly title: string;
  readonly summary: string;
};

/** Marks to SVG. Order is depth: wash, grid, marks, words; only marks take the pointer. */
export function TimelineDrawing({ layout, palette, emphasisOf, tabStop, title, summary }: TimelineDrawingProps) {
  const { width, height, intervals, counts, marks, shift } = layout;
  const moved = moveBy(shift);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} preserveAspectRatio="xMidYMin meet" role="group" aria-label={title}>
      <desc>{summary}</desc>
      <g pointerEvents="none" aria-hidden="true">
        <Ground layout={layout} palette={palette} />
        {layout.overview === null ? null : <OverviewStrip overview={layout.overview} palette={palette} />}
      </g>
      {intervals.map((interval) => (
        <IntervalMark key={interval.id} interval={interval} palette={palette} emphasis={emphasisOf(interval.id)} tabStop={tabStop} />
      ))}
      <g {...moved}>
        {counts.map((count) => (
          <CountMark key={count.key} count={count} palette={palette} emphasis={emphasisOfCount(count.members, emphasisOf)} tabStop={tabStop} />
        ))}
        {marks.map((mark) => (
          <EventMark key={mark.id} mark={mark} palette={palette} emphasis={emphasisOf(mark.id)} tabStop={tabStop} />
        ))}
      </g>
      <g pointerEvents="none" aria-hidden="true">
        <Words layout={layout} palette={palette} emphasisOf={emphasisOf} moves={tabStop !== null} />
      </g>
    </svg>
  );
}

function moveBy(shift: number) {
  return shift === 0 ? {} : { transform: `translate(${shift} 0)` };
}

function Ground({ layout: { plot, lanes, ticks, intervals, boundary, silences, shift }, palette }: { readonly layout: TimelineLayout; readonly palette: Palette }) {
  return (
    <>
      {intervals.map(({ id, left, right, y }) => (
        <rect key={id} {...rectOf({ left, right, top: y, bottom: plot.bottom })} fill={palette.accent} fillOpacity={0.05} />
      ))}
      <g {...moveBy(shift)}>
        {ticks.map(({ at, x }) => (
          <line key={at} x1={x} x2={x} y1={plot.top} y2={plot.bottom} stroke={palette.hairline} />
        ))}
      </g>
      {lanes.map(({ id, line }) => (
        <line key={id} x1={plot.left} x2={plot.right} y1={line} y2={line} stroke={palette.hairline} strokeDasharray="1 3" />
      ))}
      {boundary === null ? null : <line x1={boundary.x} x2={boundary.x} y1={plot.top} y2={boundary.bottom} stroke={palette.muted} strokeWidth={0.75} />}
      {silences.flatMap(({ y, pieces }, gap) =>
        pieces.map(([from, to], i) => <line key={`${gap} ${i}`} x1={from} x2={to} y1={y} y2={y} stroke={palette.muted} strokeWidth={0.75} strokeDasharray="2 3" />),
      )}
    </>
  );
}

function IntervalMark({ interval, palette, emphasis, tabStop }: { readonly interval: PlacedInterval; readonly palette: Palette; readonly emphasis: Emphasis; readonly tabStop: string | null }) {
  const { id, name, left, right, y, hit } = interval;
  return (
    <g {...markProps({ id, emphasis, name, tabStop })}>
      <rect {...rectOf(hit)} fill="none" pointerEvents="all" />
      <line x1={left} x2={right} y1={y} y2={y} stroke={palette.accent} strokeWidth={RULE[emphasis]} />
    </g>
  );
}

const RULE: Record<Emphasis, number> = { strong: 3, plain: 2, faint: 2 };

function Words({ layout, palette, emphasisOf, moves }: { readonly layout: TimelineLayout; readonly palette: Palette; readonly emphasisOf: EmphasisOf; readonly moves: boolean }) {
  const { lanes, ticks, notes, counts, labels, locale, shift } = layout;
  const dir = dirOf(locale.lang);
  return (
    <>
      {lanes.map(({ id, name, x, y, side }) => (
        <Label key={id} x={x} y={y} text={name} side={side} dir={dir} size={NAME_SIZE} letters={palette.letters} fill={palette.muted} halo={palette.paper} />
      ))}
      {notes.map(({ text, x, y, side, tone }) => (
        <Label key={text} x={x} y={y} text={text} side={side} dir={dir} size={NOTE_SIZE} letters={palette.letters} fill={palette[tone]} halo={palette.paper} />
      ))}
      <g {...moveBy(shift)}>
        {ticks.map((tick) => <TickLabel key={tick.at} tick={tick} palette={palette} dir={dir} moves={moves} />)}
        {counts.map((count) => (
          <CountNumber key={count.key} count={count} isFaint={emphasisOfCount(count.members, emphasisOf) === 'faint'} dir={dir} palette={palette} moves={moves} />
        ))}
        {labels.map((label) => (
          <EventLabel key={label.id} label={label} palette={palette} emphasis={emphasisOf(label.id)} dir={dir} moves={moves} />
        ))}
      </g>
    </>
  );
}

/** A word that belongs to time. Where time can be moved, it stands in a group and the group is moved: the browser then keeps its letters as they are. */
function TimeWord({ moves, x, y, ...label }: LabelProps & { readonly moves: boolean }) {
  return moves ? <g transform={`translate(${x} ${y})`}><Word x={0} y={0} {...label} /></g> : <Label x={x} y={y} {...label} />;
}

const Word = memo(Label);

type Worded = { readonly palette: Palette; readonly dir: Dir; readonly moves: boolean };

const TickLabel = memo(function TickLabel({ tick: { x, text }, palette, dir, moves }: Worded & { readonly tick: Tick }) {
  return <TimeWord moves={moves} x={x} y={12} text={text} side="center" dir={dir} size={TICK_SIZE} letters={palette.letters} fill={palette.muted} />;
});

type CountNumberProps = Worded & { readonly count: PlacedCount; readonly isFaint: boolean };

const CountNumber = memo(function CountNumber({ count: { text, textAt }, isFaint, dir, palette, moves }: CountNumberProps) {
  return textAt === null || isFaint ? null : <TimeWord moves={moves} x={textAt.x} y={textAt.y} text={text} side="center" dir={dir} size={COUNT_SIZE} letters={palette.letters} fill={palette.ink} />;
});

type EventLabelProps = Worded & { readonly label: PlacedLabel; readonly emphasis: Emphasis };

const EventLabel = memo(function EventLabel({ label: { text, x, y, side, size, weight, isInside }, palette, emphasis, dir, moves }: EventLabelProps) {
  if (emphasis === 'faint') return null;
  const fill = emphasis === 'strong' || weight === 600 ? palette.accent : palette.ink;
  return <TimeWord moves={moves} x={x} y={y} text={text} side={side} dir={dir} size={size} weight={weight} letters={palette.letters} fill={fill} halo={isInside ? undefined : palette.paper} />;
});

function OverviewStrip({ overview, palette }: { readonly overview: Overview; readonly palette: Palette }) {
  const { left, right, base, ticks, density, frame } = overview;
  return (
    <Group className="overview">
      {frame === null ? null : <rect {...frame} fill={palette.accent} fillOpacity={0.08} stroke={palette.accent} />}
      <line x1={left} x2={right} y1={base} y2={base} stroke={palette.hairline} />
      <OverviewTicks ticks={ticks} palette={palette} />
      {density === null ? null : <path d={density} fill={palette.ink} fillOpacity={0.7} />}
    </Group>
  );
}

const OverviewTicks = memo(function OverviewTicks({ ticks, palette }: { readonly ticks: Overview['ticks']; readonly palette: Palette }) {
  return ticks.map(({ id, tone, ...rect }) => <rect key={id} {...rect} fill={palette[tone]} fillOpacity={0.7} />);
});
