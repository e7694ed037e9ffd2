'use client';

import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Dossier } from '@/lib/dossier/schema';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import { KEEP } from '@/lib/i18n/messages/keep';
import { keepArticle, sameInLibrary, type Same } from './keep-dossier';
import styles from './new.module.css';

type State = { readonly at: 'ready' | 'busy' } | { readonly at: 'same'; readonly same: readonly Same[] } | { readonly at: 'refused'; readonly reasons: readonly string[] };

/** The one step that sends an article to the server, and says so: until then it was in this page alone. */
export function KeepHere({ lang, dossier, onKept }: { readonly lang: Lang; readonly dossier: Dossier; readonly onKept: () => void }) {
  const words = KEEP[lang];
  const [state, setState] = useState<State>({ at: 'ready' });
  const keep = async () => {
    setState({ at: 'busy' });
    const kept = await keepArticle(dossier.article, lang);
    if (kept.ok) {
      flushSync(onKept); // before the page goes and keeps what it then has for a draft
      window.location.assign(`/${lang}/d/${kept.id}`);
    } else setState({ at: 'refused', reasons: kept.reasons });
  };
  const ask = async () => {
    setState({ at: 'busy' });
    const same = await sameInLibrary(dossier.article.text);
    if (same.length === 0) await keep();
    else setState({ at: 'same', same });
  };
  return (
    <div>
      <p>
        <button type="button" className={styles.keep} disabled={state.at === 'busy'} onClick={() => void ask()}>{state.at === 'busy' ? words.keeping : words.keep}</button>
        {' '}
        <span className={styles.how}>{words.how}</span>
      </p>
      <div role="status">
        {state.at === 'same' && (
          <>
            <p>{words.same}</p>
            <ul>
              {state.same.map(({ id, title, lang: own }) => <li key={id}><a href={`/${lang}/d/${id}`}><bdi lang={tagOf(own)} dir={dirOf(own)}>{title}</bdi></a></li>)}
            </ul>
            <p><button type="button" className={styles.plain} onClick={() => void keep()}>{words.keepAnother}</button></p>
          </>
        )}
        {state.at === 'refused' && <ul>{state.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
      </div>
    </div>
  );
}
