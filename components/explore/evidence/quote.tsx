'use client';

import type { Span } from '@/lib/dossier/schema';
import { formatNumber } from '@/lib/i18n/format';
import { dirOf, tagOf } from '@/lib/i18n/lang';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { paragraphsOf } from '@/lib/text/highlights';
import { useDispatch, useLocale, usePage } from '../explorer-context';
import styles from './card.module.css';

/** Paragraphs are numbered as in the article panel: the headline has none. */
function useParagraph(start: number): string | null {
  const { article } = usePage().reading;
  const locale = useLocale();
  const body = paragraphsOf(article.text).filter(({ end }) => !(end <= article.title.length && article.text.startsWith(article.title)));
  const n = body.findIndex((range) => start >= range.start && start < range.end);
  return n < 0 ? null : formatNumber(n + 1, locale);
}

type QuoteProps = { readonly span: Span; readonly strong?: readonly (Span | null)[] };

/** The article's words, verbatim, in their own language and direction, the carrying words heavier; and where they stand. */
export function Quote({ span, strong = [] }: QuoteProps) {
  const { reading: { article }, lang } = usePage();
  const dispatch = useDispatch();
  const paragraph = useParagraph(span.start);
  const inside = strong
    .flatMap((part) => part ?? [])
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .toSorted((a, b) => a.start - b.start);
  const pieces: (string | Span)[] = [];
  let at = span.start;
  for (const part of inside) {
    if (part.start < at) continue;
    pieces.push(article.text.slice(at, part.start), part);
    at = part.end;
  }
  pieces.push(article.text.slice(at, span.end));
  return (
    <div className={styles.quoted}>
      <blockquote className={styles.quote} lang={tagOf(article.lang)} dir={dirOf(article.lang)}>
        {pieces.map((piece) => (typeof piece === 'string' ? piece : <strong key={piece.start}>{piece.quote}</strong>))}
      </blockquote>
      <button type="button" className={styles.where} onClick={() => dispatch({ type: 'pick', ids: [`${span.start}-${span.end}`] })}>
        {EXPLORE[lang].inArticle}{paragraph === null ? '' : ` · ${EXPLORE[lang].paragraph} ${paragraph}`}
      </button>
    </div>
  );
}
