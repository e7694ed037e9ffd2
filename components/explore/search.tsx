'use client';

import { useMemo, type KeyboardEvent, type RefObject } from 'react';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { find, type Found } from '@/lib/selection/find';
import { useDispatch, usePage, useView } from './explorer-context';
import styles from './search.module.css';

/** Finds as one types; what is found lights up in all views, and each hit can be picked. */
export function Search({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const { lang, reading, links } = usePage();
  const words = EXPLORE[lang];
  const q = useView((view) => view.q);
  const dispatch = useDispatch();
  const found = useMemo(() => find(q, reading, links), [q, reading, links]);

  const choose = ({ kind, id }: Found) => {
    dispatch({ type: 'search', q: '' });
    dispatch(kind === 'issue' ? { type: 'toggle', field: 'issue', value: id } : { type: 'pick', ids: [id] });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (q === '') input.current?.blur();
      else dispatch({ type: 'search', q: '' });
    }
    const [first] = found;
    if (event.key === 'Enter' && event.target === input.current && first !== undefined && !event.nativeEvent.isComposing) choose(first);
  };

  return (
    <search className={styles.search} onKeyDown={onKeyDown}>
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label={words.search}
        placeholder={words.searchHint}
        value={q}
        maxLength={200}
        dir="auto"
        onChange={(event) => dispatch({ type: 'search', q: event.target.value })}
      />
      {q.trim() === '' ? null : (
        <div className={styles.results} role="group" aria-label={words.results}>
          {found.length === 0 ? <p className={styles.none}>{words.noResults(q)}</p> : (
            <ul>
              {found.map((hit) => (
                <li key={`${hit.kind} ${hit.id}`}>
                  <button type="button" onClick={() => choose(hit)}>
                    <span className={styles.kind}>{words.kinds[hit.kind]}</span>
                    <span dir="auto">{hit.words}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </search>
  );
}
