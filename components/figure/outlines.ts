import type { ReactNode } from 'react';
import { outliner, type DrawnLabel, type OutlinedLabel, type OutlineOf } from '@/lib/figure/outline';
import type { Lang } from '@/lib/i18n/lang';
import { typesetterFor } from '@/lib/store/typesetter';
import type { Letters } from './palette';

const BLANK: OutlinedLabel = { d: '', left: 0, width: 0, characters: [], missing: [] };

/** What a drawing says: it is drawn once without its words. */
export async function labelsIn(draw: (letters: Letters) => Promise<unknown>): Promise<readonly DrawnLabel[]> {
  const labels: DrawnLabel[] = [];
  await draw({
    draw: 'outlines',
    outlineOf: (label) => {
      labels.push(label);
      return BLANK;
    },
  });
  return labels;
}

/** Outlines for what a drawing says; a font is opened only for the characters asked of it. */
export async function outlinesFor(draw: (letters: Letters) => Promise<unknown>, lang: Lang): Promise<OutlineOf> {
  const labels = await labelsIn(draw);
  return outliner(await typesetterFor(labels.map(({ text }) => text)), lang);
}

/** Ids of the marks in a drawing, as it says them itself. */
export async function drawnIds(drawing: ReactNode): Promise<ReadonlySet<string>> {
  const { renderToStaticMarkup } = await import('react-dom/server'); // Next refuses a static import of it beside routes
  return new Set([...renderToStaticMarkup(drawing).matchAll(/ data-mark="([^"]+)"/g)].map(([, id = '']) => id));
}
