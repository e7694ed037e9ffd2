import { Label } from '@/components/figure/label';
import type { Palette } from '@/components/figure/palette';
import { MapDrawing } from '@/components/map/drawing';
import { StancesDrawing } from '@/components/stances/drawing';
import { TimelineDrawing } from '@/components/timeline/drawing';
import { LEADING, type ScenePlan } from '@/lib/present/plan';
import type { Aspect, Scene } from '@/lib/present/schema';
import { layoutFigure, type StageLayout } from '@/lib/present/stage-layouts';
import { STAGE_HEIGHT, STAGE_WIDTH } from '@/lib/present/stage-box';
import type { Reading } from '@/lib/dossier/localise';
import { linesOf } from '@/lib/figure/sheet';
import { dirOf, type Lang } from '@/lib/i18n/lang';
import type { MapBase } from '@/lib/map/base-types';
import { emphasisFor } from '@/lib/selection/emphasis-for';
import type { EmphasisOf } from '@/lib/selection/emphasis';
import type { Links } from '@/lib/selection/links';

type HandoutSlideProps = {
  readonly scene: Scene;
  readonly plan: ScenePlan;
  readonly number: string;
  readonly lang: Lang;
  readonly aspect: Aspect;
  readonly reading: Reading;
  readonly links: Links;
  readonly base: MapBase;
  readonly palette: Palette;
};

/** A scene as it opens on the stage, for paper: the same drawings in the same places, its words as lines. */
export function HandoutSlide({ scene, plan, number, lang, aspect, reading, links, base, palette }: HandoutSlideProps) {
  const { heading, points, foot, view, locale, figures, source } = plan;
  const dir = dirOf(lang);
  const line = { dir, side: dir === 'ltr' ? 'right' : 'left', letters: palette.letters } as const;
  const xOf = ({ x, width }: { readonly x: number; readonly width: number }) => (dir === 'ltr' ? x : x + width);
  const leading = LEADING[lang];
  const title = linesOf(scene.title, heading.width * 0.93, heading.size, 600);
  const listed = scene.points.map((point) => linesOf(point, points.width * 0.93, points.size));
  const top = scene.kind === 'title' ? heading.y + heading.height + points.size * 2 : points.y + points.size;
  const emphasisOf = emphasisFor({ links, view, hover: [] });
  return (
    <>
      <rect width={STAGE_WIDTH[aspect]} height={STAGE_HEIGHT} fill={palette.paper} stroke={palette.hairline} strokeWidth={2} />
      {title.map((text, i) => <Label key={`${i} ${text}`} {...line} x={xOf(heading)} y={heading.y + heading.size * leading * (i + 0.8)} text={text} size={heading.size} weight={600} fill={palette.ink} />)}
      {scene.kind === 'views' ? null : placed(listed, top, points.size * leading).map(({ text, y, key }) => <Label key={key} {...line} x={xOf(points)} y={y} text={text} size={points.size} fill={palette.ink} />)}
      {figures.map((planned) => {
        const laid = layoutFigure({ planned, page: 0, reading, view, locale, base });
        const { width, height } = laid.layout;
        const { box, scale } = planned;
        return (
          <g key={planned.view} transform={`translate(${box.x + (box.width - width * scale) / 2} ${box.y + (box.height - height * scale) / 2}) scale(${scale})`}>
            <Drawing laid={laid} base={base} palette={palette} emphasisOf={emphasisOf} />
          </g>
        );
      })}
      {linesOf(source, foot.width - 190, foot.size).map((text, i) => <Label key={`${i} ${text}`} {...line} x={xOf(foot)} y={foot.y + foot.size * 1.4 * (i + 0.8)} text={text} size={foot.size} fill={palette.muted} />)}
      <Label {...line} side={dir === 'ltr' ? 'left' : 'right'} x={dir === 'ltr' ? foot.x + foot.width : foot.x} y={foot.y + foot.height - 4} text={number} size={foot.size} fill={palette.muted} />
    </>
  );
}

/** Paragraphs one under the other, half a line between them. */
function placed(paragraphs: readonly (readonly string[])[], top: number, leading: number): readonly { readonly key: string; readonly text: string; readonly y: number }[] {
  let y = top - leading / 2;
  return paragraphs.flatMap((lines, p) => {
    y += leading / 2;
    return lines.map((text, i) => ({ key: `${p} ${i}`, text, y: (y += leading) - leading * 0.2 }));
  });
}

function Drawing({ laid, base, palette, emphasisOf }: { readonly laid: StageLayout; readonly base: MapBase; readonly palette: Palette; readonly emphasisOf: EmphasisOf }) {
  const shared = { palette, emphasisOf, tabStop: null, title: '', summary: '' };
  switch (laid.view) {
    case 'timeline': return <TimelineDrawing layout={laid.layout} {...shared} />;
    case 'map': return <MapDrawing layout={laid.layout} base={base} {...shared} />;
    case 'stances': return <StancesDrawing layout={laid.layout} {...shared} />;
  }
}
