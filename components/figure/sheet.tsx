import type { ReactNode } from 'react';
import { entryText, type Sheet as SheetLayout } from '@/lib/figure/sheet';
import type { ViewName } from '@/lib/figure/view-name';
import { LIVE_FAMILY } from '@/lib/type/live-family';
import { Label } from './label';
import type { Palette } from './palette';

type SheetProps = {
  readonly view: ViewName;
  readonly lang: string;
  readonly sheet: SheetLayout;
  readonly palette: Palette;
  readonly title: string;
  /** The figure in words, for people who hear it and for programs that index it. */
  readonly description: string;
  readonly metadata: ReactNode;
  /** Rules for a file whose text stays text: its letters. */
  readonly fontRules?: string | undefined;
  readonly sample: (name: string) => ReactNode;
  readonly children: ReactNode;
};

/** A figure that stands alone in a file: the same drawing as on the page, with its heading, key and source around it. */
export function Sheet({ view, lang, sheet, palette, title, description, metadata, fontRules, sample, children }: SheetProps) {
  const { width, height, dir, side, rule, lines, key, drawing } = sheet;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" lang={lang} data-view={view} aria-labelledby="title description" fontFamily={fontRules === undefined ? FAMILY : `${LIVE_FAMILY},${FAMILY}`} textRendering={fontRules === undefined ? undefined : 'geometricPrecision'}>
      <title id="title">{title}</title>
      <desc id="description">{description}</desc>
      <metadata>{metadata}</metadata>
      {fontRules === undefined ? null : <style>{fontRules}</style>}
      <rect width={width} height={height} fill={palette.paper} />
      {rule === null ? null : <line x1={rule.x1} x2={rule.x2} y1={rule.y} y2={rule.y} stroke={palette.ink} />}
      {lines.map(({ id, tone, ...line }) => <Label key={id} {...line} side={side} dir={dir} letters={palette.letters} fill={palette[tone]} />)}
      {key.map((entry) => (
        <g key={entry.sample}>
          <g transform={`translate(${entry.x} ${entry.y})`}>{sample(entry.sample)}</g>
          <Label {...entryText(entry, dir)} text={entry.text} side={side} dir={dir} letters={palette.letters} fill={palette.muted} />
        </g>
      ))}
      <g transform={`translate(${drawing.x} ${drawing.y})`}>{children}</g>
    </svg>
  );
}

/** Names that a reader's machine may have; a file that must not depend on them has outlines or its own font. */
const FAMILY = "'IBM Plex Sans Arabic','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif";
