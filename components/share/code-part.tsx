'use client';

import { useState } from 'react';
import { ALTERNATIVE_LENGTH, alternativeText } from '@/lib/embed/alternative-text';
import { elementCode, frameCode, latexCode, markdownCode, pictureCode, wordpressAddress, type Embedded } from '@/lib/embed/codes';
import { formatNumber } from '@/lib/i18n/format';
import { SHARE } from '@/lib/i18n/messages/share';
import { checkAddress, fileAddress, type SharedFigure } from '@/lib/link/figure-address';
import { useLocale, usePage } from '../explore/explorer-context';
import { Options } from './choice-part';
import { CopyField } from './copy-field';
import type { Drawing } from './read-drawing';
import styles from './share.module.css';

type CodePartProps = {
  readonly figure: SharedFigure;
  readonly drawing: Drawing | 'failed' | null;
  /** Of the embed, px. */
  readonly height: number;
};

const CODES = {
  frame: frameCode,
  element: elementCode,
  picture: pictureCode,
  markdown: markdownCode,
  latex: latexCode,
  wordpress: wordpressAddress,
} as const satisfies Readonly<Record<string, (embedded: Embedded & { readonly pdf: string }) => string>>;
const KINDS = ['frame', 'element', 'picture', 'markdown', 'latex', 'wordpress'] as const;

/** Codes for the places where figures stand, with the words for those who can't see them. */
export function CodePart({ figure, drawing, height }: CodePartProps) {
  const { lang } = usePage();
  const locale = useLocale();
  const words = SHARE[lang];
  const [kind, setKind] = useState<keyof typeof CODES>('frame');
  // Words of one's own belong to a figure in a language: another one starts again from its own.
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  if (drawing === null) return <section className={styles.codes}><p role="status" className={styles.note}>{words.loading}</p></section>;
  if (drawing === 'failed') return <section className={styles.codes}><p role="alert" className={styles.fault}>{words.noAnswer}</p></section>;
  const key = `${figure.view} ${figure.lang}`;
  const alt = written[key] ?? alternativeText(drawing, figure.lang);
  const whole = (path: string) => `${window.location.origin}${path}`;
  const embedded = {
    src: whole(fileAddress(figure, 'html')),
    title: drawing.title,
    height,
    page: whole(checkAddress(figure)),
    picture: { src: whole(fileAddress(figure, 'png')), width: drawing.width, height: drawing.height },
    alt,
    script: whole('/embed/mawqif-embed.js'),
    pdf: whole(fileAddress(figure, 'pdf')),
  };
  return (
    <section className={styles.codes} aria-labelledby="share-codes">
      <label className={styles.field}>
        <span>{words.alternative}</span>
        <textarea lang={figure.lang} dir="auto" rows={3} maxLength={ALTERNATIVE_LENGTH} value={alt} aria-describedby="share-alternative" onChange={({ target }) => setWritten((now) => ({ ...now, [key]: target.value }))} />
      </label>
      <p id="share-alternative" className={styles.note}>{words.alternativeHow} {words.used(formatNumber(alt.length, locale), formatNumber(ALTERNATIVE_LENGTH, locale))}</p>
      <h3 id="share-codes">{words.codes}</h3>
      <Options name={words.codes} values={KINDS} chosen={kind} onPick={setKind} label={(one) => words.codeKinds[one]} />
      <p className={styles.note}>{words.codeHow[kind]}</p>
      <CopyField name={words.codeKinds[kind]} text={CODES[kind](embedded)} />
    </section>
  );
}
