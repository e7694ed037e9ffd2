import type { ReactNode } from 'react';
import { outliner, type OutlinedLabel } from '@/lib/figure/outline';
import type { Lang } from '@/lib/i18n/lang';
import { typesetterFor } from '@/lib/store/typesetter';
import type { Letters } from './palette';

const BLANK: OutlinedLabel = { d: '', left: 0, width: 0, characters: [], missing: [] };

/** Outlines for what a drawing says: it is drawn once to learn its words, since a font is opened only for the characters asked of it. */
export async function outlinesFor(draw: (letters: Letters) => Promise<unknown>, lang: Lang): Promise<Letters> {
  const texts = new Set<string>();
  await draw({
    draw: 'outlines',
    outlineOf: ({ text }) => {
      texts.add(text);
      return BLANK;
    },
  });
  return { draw: 'outlines', outlineOf: outliner(await typesetterFor(texts), lang) };
}

/** Ids of the marks in a drawing, as it says them itself. */
export async function drawnIds(drawing: ReactNode): Promise<ReadonlySet<string>> {
  const { renderToStaticMarkup } = await import('react-dom/server'); // Next refuses a static import of it beside routes
  return new Set([...renderToStaticMarkup(drawing).matchAll(/ data-mark="([^"]+)"/g)].map(([, id = '']) => id));
}
