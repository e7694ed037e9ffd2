import { memo } from 'react';
import { polarityColour, type Palette } from '@/components/figure/palette';
import type { Article } from '@/lib/dossier/schema';
import { dirOf, tagOf } from '@/lib/i18n/lang';
import type { AnchoredSpan, Owner } from '@/lib/selection/anchored-spans';
import { liveliest, type Emphasis, type EmphasisOf } from '@/lib/selection/emphasis';
import { nestHighlights, type Piece } from '@/lib/text/highlights';
import styles from './article-text.module.css';

type Range = { readonly start: number; readonly end: number };

type ParagraphProps = {
  readonly article: Article;
  readonly range: Range;
  readonly spans: readonly AnchoredSpan[];
  readonly emphasisOf: EmphasisOf;
  readonly palette: Palette;
  readonly isHeadline: boolean;
};

function ownersClass(owners: readonly Owner[]): string | undefined {
  if (owners.some(({ kind }) => kind === 'statement')) return styles.statement;
  if (owners.some(({ kind }) => kind === 'name')) return styles.name;
  return styles.dated;
}

function lineColour(owners: readonly Owner[], palette: Palette, emphasis: Emphasis): string | undefined {
  if (emphasis === 'faint') return palette.hairline;
  const statement = owners.find((owner) => owner.kind === 'statement');
  return statement?.kind === 'statement' ? polarityColour(palette, statement.polarity) : undefined;
}

type HighlightProps = { readonly piece: Extract<Piece<AnchoredSpan>, { kind: 'highlight' }>; readonly emphasisOf: EmphasisOf; readonly palette: Palette };

function Highlight({ piece: { range, pieces }, emphasisOf, palette }: HighlightProps) {
  const { start, end, owners } = range;
  const emphasis = liveliest(owners.map(({ id }) => emphasisOf(id)));
  return (
    <mark
      className={ownersClass(owners)}
      data-span={`${start}-${end}`}
      data-ids={owners.map(({ id }) => id).join(' ')}
      data-emphasis={emphasis}
      style={{ textDecorationColor: lineColour(owners, palette, emphasis) }}
    >
      <Pieces pieces={pieces} emphasisOf={emphasisOf} palette={palette} />
    </mark>
  );
}

type PiecesProps = { readonly pieces: readonly Piece<AnchoredSpan>[]; readonly emphasisOf: EmphasisOf; readonly palette: Palette };

function Pieces({ pieces, emphasisOf, palette }: PiecesProps) {
  return pieces.map((piece, n) =>
    piece.kind === 'text'
      ? piece.text
      : <Highlight key={`${piece.range.start}-${piece.range.end} ${String(n)}`} piece={piece} emphasisOf={emphasisOf} palette={palette} />,
  );
}

/** What of a paragraph's looks can change: the emphasis of each of its highlights. */
function emphasesOf({ spans, emphasisOf }: ParagraphProps): string {
  return spans.flatMap(({ owners }) => owners.map(({ id }) => emphasisOf(id))).join(' ');
}

function looksTheSame(before: ParagraphProps, now: ParagraphProps): boolean {
  return before.article === now.article && before.range === now.range && before.spans === now.spans && emphasesOf(before) === emphasesOf(now);
}

/**
 * One paragraph of an article, verbatim: its characters and nothing else, in its own language and direction. Its number is
 * CSS's, so that copying gives the article's words. `spans` are those that touch it. A pointer passing over a chart changes
 * a paragraph or two; the others are left as they are.
 */
export const ArticleParagraph = memo(function ArticleParagraph({ article, range, spans, emphasisOf, palette, isHeadline }: ParagraphProps) {
  return (
    <p
      className={isHeadline ? styles.headline : styles.paragraph}
      lang={tagOf(article.lang)}
      dir={dirOf(article.lang)}
      data-paragraph={`${range.start}-${range.end}`}
    >
      <Pieces pieces={nestHighlights(article.text, spans, range.start, range.end)} emphasisOf={emphasisOf} palette={palette} />
    </p>
  );
}, looksTheSame);
