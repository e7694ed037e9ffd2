'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { beginning, rebased, redone, undone, withEdit, type Edit } from '@/lib/present/edit';
import type { Lang } from '@/lib/i18n/lang';
import { loadDeck, saveDeck, type Kept } from './deck-client';
import { keepDraft, keptDraft } from './device-draft';
import { createSaver } from './saver';
import { useUnsaved } from './use-unsaved';

/** A deck under work: with its history, and saved by itself. */
export function useDeck(given: Kept, lang: Lang) {
  const [history, setHistory] = useState(() => beginning(given.deck));
  const [isResumed, setResumed] = useState(false);
  const key = `${given.deck.dossier}.${lang}`;
  const edit = (change: Edit) => setHistory((now) => withEdit(now, change));
  const [saver] = useState(() => createSaver({
    first: given,
    save: (deck, etag) => saveDeck(deck, lang, etag),
    load: () => loadDeck(given.deck.dossier, lang),
    keep: (draft) => void keepDraft(key, draft),
    rebase: (change) => setHistory((now) => rebased(now, change)),
    replace: (deck) => edit({ type: 'replace', deck }),
  }));
  const saving = useSyncExternalStore(saver.subscribe, saver.get, saver.get);
  useUnsaved(saving.status.state !== 'saved');

  useEffect(() => {
    let isHere = true;
    const resume = async () => {
      const draft = await keptDraft(key);
      if (draft !== null && isHere && saver.resume(draft)) setResumed(true);
    };
    void resume();
    const onOnline = () => void saver.saveNow();
    window.addEventListener('online', onOnline);
    return () => {
      isHere = false;
      window.removeEventListener('online', onOnline);
      saver.close();
    };
  }, [saver, key]);
  useEffect(() => saver.change(history.now), [saver, history.now]);

  return { history, edit, undo: () => setHistory(undone), redo: () => setHistory(redone), saver, saving, isResumed };
}
