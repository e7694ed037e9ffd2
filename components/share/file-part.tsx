'use client';

import { useState } from 'react';
import { isWholeName, WHOLE, type Format } from '@/lib/figure/format';
import { formatNumber } from '@/lib/i18n/format';
import { OFFLINE } from '@/lib/i18n/messages/offline';
import { SHARE } from '@/lib/i18n/messages/share';
import { fileAddress, wholeFileAddress, wholePageAddress, type SharedFigure } from '@/lib/link/figure-address';
import { useLocale, usePage } from '../explore/explorer-context';
import { copyPicture } from './copy-picture';
import { formatsOf, type Files, type FileSize } from './use-files';
import styles from './share.module.css';

/** The figure in every format, to be taken away as files. */
export function FilePart({ figure, files }: { readonly figure: SharedFigure; readonly files: Files }) {
  const { lang } = usePage();
  const words = SHARE[lang];
  const [said, setSaid] = useState('');
  // As the server names it.
  const nameOf = (format: Format) => `mawqif-${figure.view}-${figure.hash?.slice(0, 8) ?? figure.id}.${format}`;
  const copy = async () => {
    const done = await copyPicture(fileAddress(figure, 'png'), nameOf('png'));
    setSaid(words[done]);
  };
  return (
    <section className={styles.files} aria-labelledby="share-files">
      <h3 id="share-files">{words.files}</h3>
      <ul>
        {formatsOf(figure.view).map((format) => (
          <li key={format}>
            <a href={fileAddress(figure, format)} download={nameOf(format)} aria-label={words.download(format.toUpperCase())}><bdi>{format.toUpperCase()}</bdi></a>
            <span>{words.formats[format] ?? ''}</span>
            <Size size={files.sizes[format]} />
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {words.whole}{' '}
        {Object.keys(WHOLE).filter(isWholeName).map((of) => <a key={of} href={wholeFileAddress(figure, of)} download={`mawqif-${of}-${figure.hash?.slice(0, 8) ?? figure.id}.${WHOLE[of]}`} className={styles.whole}><bdi>{WHOLE[of].toUpperCase()}</bdi></a>)}
      </p>
      {figure.hash === null && <p className={styles.note}><a href={wholePageAddress(figure)} download={`mawqif-${figure.id}-${figure.lang}.html`}>{OFFLINE[lang].wholePage}</a></p>}
      <button type="button" className={styles.button} onClick={() => void copy()}>{words.copyPicture}</button> <span role="status" className={styles.note}>{said}</span>
    </section>
  );
}

function Size({ size }: { readonly size: FileSize | undefined }) {
  const { lang } = usePage();
  const locale = useLocale();
  const words = SHARE[lang];
  if (size === undefined) return <span className={styles.size}>…</span>;
  if (size === 'failed') return <span className={styles.size}>{words.noFile}</span>;
  return <span className={styles.size}>{words.kilobytes(formatNumber(kilobytes(size), locale))}</span>;
}

/** To three digits or so: 4.2, 38, 511. */
function kilobytes(bytes: number): number {
  return bytes < 10_000 ? Math.round(bytes / 100) / 10 : Math.round(bytes / 1000);
}
