import { polarityColour, THEMED } from '@/components/figure/palette';
import { LEADING } from '@/lib/present/plan';
import { NASKH_LEADING, type ShownSentence } from '@/lib/present/sentence';
import type { Aspect } from '@/lib/present/schema';
import { leastSize, safeBox } from '@/lib/present/stage-box';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import { nestHighlights, type Piece } from '@/lib/text/highlights';
import type { Span } from '@/lib/dossier/schema';
import { inHeight, placed } from './slide';
import styles from './sentence-screen.module.css';

type SentenceScreenProps = { readonly shown: ShownSentence; readonly lang: Lang; readonly aspect: Aspect };

/** A sentence of the article over the whole stage, in its own language, with what it says in the reader's. */
export function SentenceScreen({ shown, lang, aspect }: SentenceScreenProps) {
  const { span, evidence, size, under, paraphrase, speaker, polarity } = shown;
  const pieces = nestHighlights(span.quote, evidence.map(({ start, end, quote }) => ({ start: start - span.start, end: end - span.start, quote })));
  return (
    <section className={styles.screen} lang={tagOf(lang)} dir={dirOf(lang)} data-sentence={`${span.start}-${span.end}`}>
      <div className={styles.box} style={placed(safeBox(aspect), aspect)}>
        <blockquote className={styles.words} lang={tagOf(shown.lang)} dir={dirOf(shown.lang)} style={{ fontSize: inHeight(size), lineHeight: NASKH_LEADING[shown.lang] }}>
          <p><Pieces pieces={pieces} colour={polarityColour(THEMED, polarity)} /></p>
        </blockquote>
        {shown.lang === lang ? null : <p className={styles.paraphrase} style={{ fontSize: inHeight(under), lineHeight: LEADING[lang] }}>{paraphrase}</p>}
        <p className={styles.speaker} style={{ fontSize: inHeight(leastSize('chart', lang)) }}>{speaker}</p>
      </div>
    </section>
  );
}

type PiecesProps = { readonly pieces: readonly Piece<Span>[]; readonly colour: string };

function Pieces({ pieces, colour }: PiecesProps) {
  return pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text;
    const { start, end } = piece.range;
    return <mark key={`${start}-${end}`} className={styles.evidence} style={{ textDecorationColor: colour }}><Pieces pieces={piece.pieces} colour={colour} /></mark>;
  });
}
