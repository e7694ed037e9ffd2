'use client';

import { useMemo, useState } from 'react';
import { planScene, viewOfState } from '@/lib/present/plan';
import type { Deck, Scene, Step } from '@/lib/present/schema';
import type { Reading } from '@/lib/dossier/localise';
import type { ViewName } from '@/lib/figure/view-name';
import type { Lang } from '@/lib/i18n/lang';
import { COVERAGE } from '@/lib/i18n/messages/coverage';
import { DECK_EDITOR } from '@/lib/i18n/messages/deck-editor';
import type { MapBase } from '@/lib/map/base-types';
import type { Links } from '@/lib/selection/links';
import type { Theme } from '@/lib/selection/view-state';
import styles from './deck-editor.module.css';
import { SceneView } from './scene-view';
import { StepRows } from './step-rows';

type SceneFormProps = {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly reading: Reading;
  readonly links: Links;
  readonly base: MapBase;
  readonly scene: Scene;
  /** The scene and its deck as they are drawn: a moment behind what is typed. */
  readonly shown: Scene;
  readonly deck: Deck;
  readonly onChange: (change: Partial<Omit<Scene, 'id'>>) => void;
  readonly onMove: (by: number) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
};

const VIEWS: readonly (readonly ViewName[])[] = [['timeline'], ['map'], ['stances'], ['map', 'stances'], ['stances', 'map'], ['timeline', 'map'], ['timeline', 'stances']];

/** One scene at work: live, so that it can be explored and kept as it then is. */
export function SceneForm({ lang, theme, reading, links, base, scene, shown, deck, onChange, onMove, onDuplicate, onDelete }: SceneFormProps) {
  const words = DECK_EDITOR[lang];
  const names = COVERAGE[lang].views;
  const [explored, setExplored] = useState<string | null>(null);
  const plan = useMemo(() => planScene(shown, { reading, lang, aspect: deck.aspect }), [shown, reading, lang, deck.aspect]);
  const at = Math.max(0, deck.scenes.findIndex(({ id }) => id === shown.id));
  const setting = useMemo(() => {
    const scenes = deck.scenes.map((one, i) => (i === at ? shown : one));
    return { lang, theme, deck: { ...deck, scenes }, plans: scenes.map(() => plan), base, reading, links };
  }, [lang, theme, deck, at, shown, plan, base, reading, links]);
  const sel = explored === null ? [] : viewOfState(explored, reading).sel;
  const addStep = () => {
    const named = reading.statements.find(({ id }) => sel.includes(id))?.paraphrase ?? reading.events.find(({ id }) => sel.includes(id))?.title ?? null;
    const step: Step = { sel: [...sel].slice(0, 100), caption: named === null ? null : named.slice(0, 300), sentence: null };
    onChange({ steps: [...scene.steps, step] });
    setExplored(null);
  };
  return (
    <div className={styles.scene}>
      <div className={styles.bar} role="toolbar" aria-label={scene.title}>
        <button type="button" onClick={() => onMove(-1)}>{words.earlier}</button>
        <button type="button" onClick={() => onMove(1)}>{words.later}</button>
        <button type="button" onClick={onDuplicate}>{words.duplicate}</button>
        <button type="button" disabled={deck.scenes.length === 1} onClick={onDelete}>{words.remove}</button>
        {scene.kind === 'views' ? (
          <>
            <button type="button" disabled={explored === null} onClick={() => { if (explored !== null) onChange({ state: explored }); setExplored(null); }}>{words.keepView}</button>
            <label>{words.views}{' '}
              <select value={scene.views.join(' ')} onChange={(event) => onChange({ views: [...(VIEWS.find((views) => views.join(' ') === event.target.value) ?? scene.views)] })}>
                {VIEWS.map((views) => <option key={views.join(' ')} value={views.join(' ')}>{views.map((name) => names[name]).join(' + ')}</option>)}
              </select>
            </label>
          </>
        ) : null}
      </div>
      <div className={styles.preview} data-aspect={deck.aspect}>
        <SceneView setting={setting} place={{ scene: at, step: 0 }} explored={explored} onExplore={setExplored} />
      </div>
      <label className={styles.field}>{words.heading}<input value={scene.title} maxLength={300} dir="auto" onChange={(event) => onChange({ title: event.target.value })} /></label>
      {scene.kind === 'views' ? null : (
        <label className={styles.field}>{words.points} <small>{words.pointsHow}</small>
          <textarea rows={4} dir="auto" value={scene.points.join('\n')} onChange={(event) => onChange({ points: event.target.value.split('\n').slice(0, 12).map((line) => line.slice(0, 300)) })} />
        </label>
      )}
      <label className={styles.field}>{words.notes}<textarea rows={8} dir="auto" maxLength={20_000} value={scene.notes} onChange={(event) => onChange({ notes: event.target.value })} /></label>
      <div className={styles.pair}>
        <label className={styles.field}>{words.sentence}
          <select value={scene.sentence ?? ''} onChange={(event) => onChange({ sentence: event.target.value === '' ? null : event.target.value })}>
            <option value="">{words.noSentence}</option>
            {reading.statements.map(({ id, paraphrase }) => <option key={id} value={id}>{paraphrase}</option>)}
          </select>
        </label>
        <label className={styles.field}>{words.minutes}<input type="number" min={0} max={36_000} value={scene.target ?? ''} onChange={(event) => onChange({ target: event.target.value === '' ? null : Math.max(0, Math.min(36_000, Math.round(Number(event.target.value)))) })} /></label>
      </div>
      {scene.kind === 'views' ? (
        <section aria-label={words.steps}>
          <h2>{words.steps}</h2>
          <StepRows lang={lang} steps={scene.steps} onSteps={(steps) => onChange({ steps: [...steps] })} />
          <p className={styles.how}>{words.addStepHow} <button type="button" disabled={sel.length === 0} onClick={addStep}>{words.addStep}</button></p>
        </section>
      ) : null}
    </div>
  );
}
