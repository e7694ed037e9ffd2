import { Label } from '@/components/figure/label';
import { EMPHASIS_OPACITY } from '@/components/figure/mark-props';
import { polarityColour, type Palette } from '@/components/figure/palette';
import type { Dir } from '@/lib/i18n/lang';
import { liveliest, type EmphasisOf } from '@/lib/selection/emphasis';
import type { Panel, PlacedLabel, RowLabel, StancesLayout } from '@/lib/stances/placed';
import { StanceMark } from './stance-mark';
import { toneColour } from './glyph-colour';

type StancesDrawingProps = {
  readonly layout: StancesLayout;
  readonly palette: Palette;
  readonly emphasisOf: EmphasisOf;
  /** The mark that Tab reaches; null in a figure that is read only. */
  readonly tabStop: string | null;
  readonly title: string;
  /** The drawing in words, for people who hear it. */
  readonly summary: string;
};

/** Any chart of the stances as SVG: the same for explore, embed, export and stage. */
export function StancesDrawing({ layout, palette, emphasisOf, tabStop, title, summary }: StancesDrawingProps) {
  const { width, height, dir, panels, speakers, rowLabels, notes } = layout;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} preserveAspectRatio="xMidYMin meet" role="group" aria-label={title}>
      <desc>{summary}</desc>
      {panels.map((panel) => <PanelLines key={panel.key} panel={panel} palette={palette} emphasisOf={emphasisOf} />)}
      <g className="stance-labels" aria-hidden="true" pointerEvents="none">
        {rowLabels.map((row) => <RowName key={row.key} row={row} dir={dir} palette={palette} emphasisOf={emphasisOf} />)}
        <Labels labels={notes} dir={dir} palette={palette} />
        {panels.map(({ key, head, barLabels }) => <Labels key={key} labels={[...head, ...barLabels]} dir={dir} palette={palette} />)}
      </g>
      {speakers.map(({ speaker, name, marks }) => (
        <g key={speaker} role="group" aria-label={name}>
          {marks.map((mark) => <StanceMark key={mark.id} mark={mark} palette={palette} emphasis={emphasisOf(mark.id)} tabStop={tabStop} />)}
        </g>
      ))}
    </svg>
  );
}

function PanelLines({ panel, palette, emphasisOf }: { readonly panel: Panel; readonly palette: Palette; readonly emphasisOf: EmphasisOf }) {
  const { axis, guides, stems, marks, bar, arrows } = panel;
  return (
    <g aria-hidden="true" pointerEvents="none">
      {guides.map(({ key, x1, x2, y }) => <line key={key} className="stance-guide" x1={x1} x2={x2} y1={y} y2={y} stroke={palette.hairline} strokeDasharray="1 3" />)}
      {axis === null ? null : <line className="stance-axis" x1={axis.x} x2={axis.x} y1={axis.y1} y2={axis.y2} stroke={palette.muted} strokeOpacity={0.5} />}
      {arrows.map(({ key, x1, x2, y, head, ids }) => (
        <g key={key} fill="none" stroke={palette.muted} opacity={EMPHASIS_OPACITY[liveliest(ids.map(emphasisOf))]}>
          <line className="stance-arrow" x1={x1} x2={x2} y1={y} y2={y} />
          <path className="stance-arrow" d={head} />
        </g>
      ))}
      {stems.map(({ key, x1, x2, y, polarity, ids }) => (
        <line
          key={key}
          className="stance-stem"
          x1={x1}
          x2={x2}
          y1={y}
          y2={y}
          stroke={polarityColour(palette, polarity)}
          strokeWidth={1.75}
          opacity={EMPHASIS_OPACITY[liveliest(ids.map(emphasisOf))]}
        />
      ))}
      {/* Paper under each mark, so that no line shows through a faint one. */}
      {marks.map(({ id, x, y, r }) => <circle key={id} className="stance-ground" cx={x} cy={y} r={r} fill={palette.paper} />)}
      {bar.map(({ key, x, y, width, height, polarity }) => (
        <rect key={key} className="stance-bar" x={x} y={y} width={width} height={height} fill={polarityColour(palette, polarity)} />
      ))}
    </g>
  );
}

/** The name of a row steps back with its marks, but stays readable: it is the key to the row. */
function RowName({ row, dir, palette, emphasisOf }: { readonly row: RowLabel; readonly dir: Dir; readonly palette: Palette; readonly emphasisOf: EmphasisOf }) {
  const fill = liveliest(row.ids.map(emphasisOf)) === 'faint' ? palette.muted : palette.ink;
  return row.lines.map(({ key, ...line }) => <Label key={key} {...line} dir={dir} letters={palette.letters} fill={fill} halo={palette.paper} />);
}

function Labels({ labels, dir, palette }: { readonly labels: readonly PlacedLabel[]; readonly dir: Dir; readonly palette: Palette }) {
  return labels.map(({ key, tone, ...label }) => <Label key={key} {...label} dir={dir} letters={palette.letters} fill={toneColour(palette, tone)} />);
}
