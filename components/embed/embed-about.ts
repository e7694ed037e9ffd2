import { finishedOf, wordsOf, type DossierFigure } from '@/components/figure/dossier-figure';
import type { ViewName } from '@/lib/figure/view-name';
import { embedHeight } from './embed-height';

export type EmbedAbout = {
  /** The kind of figure and its headline. */
  readonly title: string;
  /** The figure in words. */
  readonly alt: string;
  /** In a frame of a width, px. */
  readonly heightAt: (width: number) => number;
};

/** What a code or an answer of oEmbed must know of an embed without making it. */
export function aboutEmbed(request: DossierFigure & { readonly view: ViewName }): EmbedAbout {
  const { notes, metadata } = wordsOf(request);
  const finishedAt = (width: number) => finishedOf(request, width);
  const { words, description } = finishedAt(704);
  return {
    title: `${words.title}: ${metadata.title}`,
    alt: description,
    heightAt: (width) => embedHeight({ lang: request.lang, width, finishedAt, notes }),
  };
}
