'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { checkAddress, fileAddress, type SharedFigure } from '@/lib/link/figure-address';
import { SHARE } from '@/lib/i18n/messages/share';
import { usePage, useView } from '../explore/explorer-context';
import { AddressPart } from './address-part';
import { ChoicePart, type Choice } from './choice-part';
import { CodePart } from './code-part';
import { FilePart } from './file-part';
import { FreezePart } from './freeze-part';
import { Preview } from './preview';
import { useFiles } from './use-files';
import { useFreeze } from './use-freeze';
import styles from './share.module.css';

/** Makes a figure ready to leave the page, in the state that the page shows. What is chosen here changes nothing on it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { reading, lang } = usePage();
  const view = useView((now) => now);
  const [choice, setChoice] = useState<Choice>({ view: 'timeline', version: 'live', lang, theme: view.theme, dir: view.dir, w: null });
  const state = useMemo(() => ({ ...view, theme: choice.theme, dir: choice.dir, w: choice.w }), [view, choice]);
  const { freezing, freeze } = useFreeze(reading.id, state);
  const hash = choice.version === 'frozen' && freezing.state === 'frozen' ? freezing.hash : null;
  const figure = useMemo<SharedFigure>(() => ({ id: reading.id, view: choice.view, lang: choice.lang, state, hash }), [reading, choice, state, hash]);
  const files = useFiles(figure);
  const [height, setHeight] = useState(640);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const words = SHARE[lang];
  const isOffered = choice.version === 'live' || hash !== null;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="share-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="share-title">{words.title}</h2>
        <form method="dialog"><button type="submit" className={styles.button}>{words.close}</button></form>
      </div>
      <p className={styles.how}>{words.how}</p>
      <div className={styles.parts}>
        <div className={styles.choices}>
          <ChoicePart choice={choice} onChoice={(change) => setChoice((now) => ({ ...now, ...change }))} />
          {choice.version === 'frozen' ? <FreezePart freezing={freezing} onFreeze={freeze} lang={choice.lang} /> : null}
        </div>
        <Preview src={fileAddress(figure, 'html')} width={hash === null ? choice.w : null} onHeight={setHeight} />
        {isOffered ? (
          <>
            <FilePart figure={figure} files={files} />
            <CodePart figure={figure} drawing={files.drawing} height={height} />
            <AddressPart address={`${window.location.origin}${checkAddress(figure)}`} />
          </>
        ) : null}
      </div>
    </dialog>
  );
}
