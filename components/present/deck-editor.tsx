'use client';

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { SiteHeader } from '@/components/ui/site-header';
import { unpackReading, type PackedReading } from '@/lib/dossier/pack';
import type { Problem } from '@/lib/dossier/schema';
import type { Outdated } from '@/lib/present/outdated';
import { parseDeck } from '@/lib/present/parse';
import type { Deck, Scene } from '@/lib/present/schema';
import { isolate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { DECK_EDITOR } from '@/lib/i18n/messages/deck-editor';
import { PRESENT } from '@/lib/i18n/messages/present';
import type { MapBase } from '@/lib/map/base-types';
import { linkReading } from '@/lib/selection/links';
import type { Theme } from '@/lib/selection/view-state';
import styles from './deck-editor.module.css';
import { OutdatedNotes } from './outdated-notes';
import { SceneForm } from './scene-form';
import { useReady } from './use-ready';
import { SaveNotes } from './save-notes';
import { useDeck } from './use-deck';

type DeckEditorProps = {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly packed: PackedReading;
  readonly deck: Deck;
  /** What the dossier gives by itself, to begin again with. */
  readonly first: Deck;
  readonly etag: string;
  readonly problems: readonly Problem[];
  /** Words of the deck that were corrected in the dossier since. */
  readonly outdated: readonly Outdated[];
  readonly base: MapBase;
};

/** A talk as one makes it: scenes in their order, the one that is worked on as it will be seen, and its words. */
export function DeckEditor({ lang, theme, packed, deck: given, first, etag, problems: found, outdated, base }: DeckEditorProps) {
  const words = DECK_EDITOR[lang];
  const reading = useMemo(() => unpackReading(packed), [packed]);
  const links = useMemo(() => linkReading(reading), [reading]);
  const { history, edit, undo, redo, saver, saving, isResumed } = useDeck({ deck: given, etag }, lang);
  const [problems, setProblems] = useState(found);
  const [at, setAt] = useState(0);
  const isReady = useReady();
  const deck = history.now;
  const index = Math.min(at, deck.scenes.length - 1);
  const scene = deck.scenes[index];
  const shown = useDeferredValue(deck);
  useUndoKeys(undo, redo);

  const download = () => {
    const url = URL.createObjectURL(new Blob([`${JSON.stringify(deck, null, 2)}\n`], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'deck.json';
    link.click();
    URL.revokeObjectURL(url);
  };
  const upload = async (file: File | undefined) => {
    if (file === undefined) return;
    const brought = parseDeck(parseJson(await file.text()), { reading, lang });
    setProblems(brought.problems);
    if (brought.deck !== null) edit({ type: 'replace', deck: brought.deck });
  };
  const query = theme === 'auto' ? '' : `?theme=${theme}`;
  return (
    <div data-theme={theme} data-ready={isReady ? '' : undefined}>
      <SiteHeader lang={lang} theme={theme} hrefFor={(change) => hrefOf(reading.id, change.lang ?? lang, change.theme ?? theme)} />
      <main className={styles.page} id="main">
        <header className={styles.head}>
          <h1>{words.title}</h1>
          <SaveNotes lang={lang} saving={saving} isResumed={isResumed} onSettle={saver.settle} />
        </header>
        <div className={styles.bar} role="toolbar" aria-label={words.title}>
          <button type="button" data-main="" disabled={['saved', 'saving', 'clash'].includes(saving.status.state)} onClick={() => void saver.saveNow()}>{words.save}</button>
          <button type="button" disabled={history.past.length === 0} onClick={undo}>{words.undo}</button>
          <button type="button" disabled={history.future.length === 0} onClick={redo}>{words.redo}</button>
          <button type="button" onClick={() => edit({ type: 'replace', deck: first })}>{words.again}</button>
          <button type="button" onClick={download}>{words.download}</button>
          <label className={styles.file}>{words.upload}<input type="file" accept="application/json,.json" onChange={(event) => { void upload(event.target.files?.[0]); event.target.value = ''; }} /></label>
          <label>{words.shape} <select value={deck.aspect} onChange={(event) => edit({ type: 'aspect', aspect: event.target.value === '4:3' ? '4:3' : '16:9' })}><option>16:9</option><option>4:3</option></select></label>
          <a href={`/latest/${reading.id}/deck.html?lang=${lang}${theme === 'auto' ? '' : `&theme=${theme}`}`} download={`mawqif-deck-${reading.id}-${lang}.html`}>{words.offline}</a>
          <a href={`/latest/${reading.id}/deck.pptx?lang=${lang}`} download>{words.powerpoint}</a>
          <a href={`/latest/${reading.id}/handout.pdf?lang=${lang}`} target="_blank" rel="noreferrer">{words.handout}</a>
          <a href={`/${lang}/d/${reading.id}${query}`}>{PRESENT[lang].explore}</a>
          <a href={`/${lang}/d/${reading.id}/present${query}#/${index + 1}/0`}>{PRESENT[lang].present}</a>
        </div>
        {problems.length === 0 ? null : (
          <section className={styles.problems} aria-label={words.problems} role="alert">
            <h2>{words.problems}</h2>
            <ul>{problems.map(({ at: where, message }) => <li key={`${where} ${message}`}><code>{isolate(where)}</code> {message}</li>)}</ul>
          </section>
        )}
        <OutdatedNotes lang={lang} deck={deck} outdated={outdated} onShow={setAt} />
        <div className={styles.grid}>
          <nav className={styles.list} aria-label={PRESENT[lang].scenes}>
            <ol>
              {deck.scenes.map(({ id, title }, i) => (
                <li key={id}><button type="button" aria-current={i === index ? 'step' : undefined} onClick={() => setAt(i)}><bdi>{title === '' ? PRESENT[lang].untitled : title}</bdi></button></li>
              ))}
            </ol>
            <button type="button" className={styles.add} onClick={() => { edit({ type: 'add', scene: wordsScene(words.newTitle), after: index }); setAt(index + 1); }}>{words.add}</button>
          </nav>
          {scene === undefined ? null : (
            <SceneForm
              key={scene.id}
              lang={lang}
              theme={theme}
              reading={reading}
              links={links}
              base={base}
              scene={scene}
              shown={shown.scenes.find(({ id }) => id === scene.id) ?? scene}
              deck={shown}
              onChange={(change) => edit({ type: 'change', id: scene.id, change })}
              onMove={(by) => { edit({ type: 'move', id: scene.id, by }); setAt(Math.max(0, Math.min(index + by, deck.scenes.length - 1))); }}
              onDuplicate={() => { edit({ type: 'duplicate', id: scene.id }); setAt(index + 1); }}
              onDelete={() => edit({ type: 'delete', id: scene.id })}
            />
          )}
        </div>
      </main>
    </div>
  );
}

function hrefOf(id: string, lang: Lang, theme: Theme): string {
  return `/${lang}/d/${id}/present/edit${theme === 'auto' ? '' : `?theme=${theme}`}`;
}

function wordsScene(title: string): Scene {
  return { id: 'words', kind: 'points', title, views: [], state: '', sentence: null, points: [], steps: [], notes: '', sources: [], target: 60, took: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // parseDeck says that it is no deck
  }
}

function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || (event.code !== 'KeyZ' && event.code !== 'KeyY')) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return; // the field's own undo
      event.preventDefault();
      if (event.code === 'KeyY' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
