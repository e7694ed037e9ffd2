import { finishedOf, wordsOf, type ArtefactRequest } from '@/components/figure/artefact';
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
export function aboutEmbed(request: Omit<ArtefactRequest, 'format'>): EmbedAbout {
  const { notes, metadata } = wordsOf(request);
  const finishedAt = (width: number) => finishedOf(request, width);
  const { words, description } = finishedAt(704);
  return {
    title: `${words.title}: ${metadata.title}`,
    alt: description,
    heightAt: (width) => embedHeight({ lang: request.lang, width, finishedAt, notes }),
  };
}
