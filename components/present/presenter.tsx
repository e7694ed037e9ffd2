'use client';

import { useMemo, useState, type PointerEvent } from 'react';
import { after, hashOf } from '@/lib/present/place';
import { viewOfState } from '@/lib/present/plan';
import { sentenceOf } from '@/lib/present/sentence';
import type { Talk } from '@/lib/present/talk';
import type { Locale } from '@/lib/i18n/format';
import { DECK_EDITOR } from '@/lib/i18n/messages/deck-editor';
import { PRESENT, showDuration } from '@/lib/i18n/messages/present';
import { HelpDialog, OverviewDialog } from './dialogs';
import { FrozenScene } from './frozen-scene';
import { Enlarged, Lights } from './lights';
import { NotesPanel } from './notes-panel';
import styles from './presenter.module.css';
import { SafeScene } from './safe-scene';
import { SceneView } from './scene-view';
import { hasMoreScreens } from './seat-windows';
import { SentenceScreen } from './sentence-screen';
import { sentenceFor, stepsOf, type Setting } from './setting';
import { TalkClock } from './talk-clock';
import { useNow } from './use-now';
import { useReady } from './use-ready';
import { useRehearsal } from './use-rehearsal';
import { useTalk } from './use-talk';
import { useWishes } from './use-wishes';

const HEARD = 2600; // ms: longer than two beats of the other window

/** What the speaker sees: this scene and the next, notes, time, the list of scenes; the same keys. */
export function Presenter({ setting, talkKey, stageHref }: { readonly setting: Setting; readonly talkKey: string; readonly stageHref: string }) {
  const { lang, deck, plans, reading, theme } = setting;
  const words = PRESENT[lang];
  const { talk, line } = useTalk(setting, talkKey);
  const [open, setOpen] = useState<'nothing' | 'help' | 'overview'>('nothing');
  const [letters, setLetters] = useState<'on' | 'off'>('on');
  const isReady = useReady();
  const now = useNow();
  const rehearsal = useRehearsal(deck, lang, talk);
  const [kept, setKept] = useState('');
  const keepTimes = async () => {
    const answer = await rehearsal.keep();
    setKept(answer.state === 'done' ? DECK_EDITOR[lang].timesKept : DECK_EDITOR[lang].timesLost);
  };
  const sel = useMemo(() => (talk.explored === null ? [] : viewOfState(talk.explored, reading).sel), [talk.explored, reading]);
  const openStage = () => {
    const opened = window.open(`${stageHref}${hashOf(talk)}`, `mawqif-stage-${deck.dossier}`);
    if (opened !== null) line?.greet(opened);
  };
  const own = { openPresenter: openStage, openHelp: () => setOpen('help'), openOverview: () => setOpen('overview'), toggleFullscreen: () => {}, start: () => {} };
  const { typed, act } = useWishes({ setting, talk, line, letters, sel, own });
  const press = (type: Parameters<typeof act>[0]['type']) => {
    if (type !== 'digit') act({ type }, { isHeld: false });
  };
  const steps = stepsOf(setting);
  const next = after(talk, steps);
  const isLast = next.scene === talk.scene && next.step === talk.step;
  const scene = deck.scenes[talk.scene];
  const locale = plans[talk.scene]?.locale ?? { lang, digits: 'latn', months: 'egypt' };
  const shown = talk.sentence === null ? null : sentenceOf(talk.sentence, { reading, lang, aspect: deck.aspect });
  const isHeard = now > 0 && line !== null && now - line.heardAt() < HEARD;

  const onPointerMove = (event: PointerEvent) => {
    if (talk.light === 'none') return;
    const box = event.currentTarget.getBoundingClientRect();
    line?.move({ type: 'point', at: { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height } });
  };

  return (
    <div data-theme={theme} data-ready={isReady ? '' : undefined} className={styles.page} data-place={hashOf(talk)} data-blank={talk.blank}>
      <header className={styles.head}>
        <h1 className="visually-hidden">{words.presenter}</h1>
        <TalkClock lang={lang} talk={talk} now={now} scene={scene} locale={locale} />
        <p className={styles.state} data-heard={isHeard} role="status">{isHeard ? words.inStep : words.alone}</p>
        {isHeard ? null : <button type="button" onClick={openStage}>{words.stage}</button>}
        {typed === '' ? null : <output className={styles.typed}>{typed}</output>}
        {talk.frozen === talk.scene ? <p className={styles.note} role="status">{words.frozen}</p> : null}
        {isBeforeTalk(talk) && isReady && hasMoreScreens() ? <p className={styles.note}>{words.screens}</p> : null}
      </header>
      <main className={styles.grid}>
        <section className={styles.now} aria-label={words.current}>
          <h2>{words.current} <span>{words.of(talk.scene + 1, deck.scenes.length, locale)}</span></h2>
          <div className={styles.small} data-aspect={deck.aspect} data-dim={talk.blank !== 'none'} onPointerMove={onPointerMove}>
            <div inert className={styles.picture}>
              <Enlarged light={talk.light} pointer={talk.pointer}>
                <SafeScene place={hashOf(talk)} instead={<FrozenScene setting={setting} place={talk} />}><SceneView setting={setting} place={talk} explored={talk.explored} /></SafeScene>
                <SafeScene place={hashOf(talk)} instead={null}>{shown === null ? null : <SentenceScreen shown={shown} lang={lang} aspect={deck.aspect} />}</SafeScene>
              </Enlarged>
            </div>
            <Lights light={talk.light} pointer={talk.pointer} />
          </div>
        </section>
        <section className={styles.next} aria-label={words.next}>
          <h2>{words.next}</h2>
          {isLast ? <p className={styles.end}>{words.end}</p> : (
            <div className={styles.small} data-aspect={deck.aspect} inert>
              <div className={styles.picture}><SafeScene place={hashOf(next)} instead={<FrozenScene setting={setting} place={next} />}><SceneView setting={setting} place={next} explored={null} /></SafeScene></div>
            </div>
          )}
          <div className={styles.buttons} role="toolbar" aria-label={words.present}>
            <button type="button" onClick={() => press('previous')}>{words.back}</button>
            <button type="button" onClick={() => press('next')}>{words.forth}</button>
            <button type="button" aria-pressed={talk.blank === 'black'} onClick={() => press('black')}>{words.black}</button>
            <button type="button" aria-pressed={talk.blank === 'white'} onClick={() => press('white')}>{words.white}</button>
            <button type="button" aria-pressed={talk.light === 'laser'} onClick={() => press('laser')}>{words.laser}</button>
            <button type="button" aria-pressed={talk.light === 'spot'} onClick={() => press('spot')}>{words.spot}</button>
            <button type="button" aria-pressed={talk.light === 'zoom'} onClick={() => press('zoom')}>{words.zoom}</button>
            {sentenceFor(setting, talk, sel) === null ? null : <button type="button" aria-pressed={talk.sentence !== null} onClick={() => press('sentence')}>{words.sentence}</button>}
            {talk.explored === null ? null : <button type="button" onClick={() => press('return')}>{words.returnTo}</button>}
            <button type="button" onClick={() => press('timer')}>{talk.startedAt === null ? words.start : words.pause}</button>
            <button type="button" onClick={() => line?.move({ type: 'reset-timer' })}>{words.reset}</button>
            <button type="button" onClick={() => press('help')}>{words.help}</button>
          </div>
        </section>
        <NotesPanel lang={lang} notes={scene?.notes ?? ''} sources={scene?.sources ?? []} />
        <nav className={styles.list} aria-label={words.scenes}>
          <h2>{words.scenes}</h2>
          <ol>
            {deck.scenes.map(({ id, title, target, took }, i) => (
              <li key={id}>
                <button type="button" aria-current={i === talk.scene ? 'step' : undefined} onClick={() => line?.move({ type: 'go', scene: i })}><bdi>{title === '' ? words.untitled : title}</bdi></button>
                <SceneTime seconds={rehearsal.times.get(id) ?? took} target={target} locale={locale} />
              </li>
            ))}
          </ol>
          {rehearsal.times.size === 0 || setting.frozen !== undefined ? null : <p className={styles.keep}><button type="button" onClick={() => void keepTimes()}>{DECK_EDITOR[lang].keepTimes}</button> <span role="status">{kept}</span></p>}
        </nav>
      </main>
      {open === 'help' ? <HelpDialog lang={lang} letters={letters} onLetters={setLetters} onClose={() => setOpen('nothing')} /> : null}
      {open === 'overview' ? <OverviewDialog lang={lang} deck={deck} now={talk.scene} onGo={(to) => line?.move({ type: 'go', scene: to })} onClose={() => setOpen('nothing')} /> : null}
    </div>
  );
}

/** Once a talk runs nobody arranges windows. */
function isBeforeTalk({ startedAt, passed }: Talk): boolean {
  return startedAt === null && passed === 0;
}

type SceneTimeProps = { readonly seconds: number | null; readonly target: number | null; readonly locale: Locale };

/** What a scene took against what it was meant to. */
function SceneTime({ seconds, target, locale }: SceneTimeProps) {
  if (seconds === null && target === null) return null;
  const parts = [seconds, target].flatMap((one) => (one === null ? [] : [showDuration(one * 1000, locale)]));
  return <bdi className={styles.took} data-over={seconds !== null && target !== null && seconds > target}>{parts.join(' / ')}</bdi>;
}
