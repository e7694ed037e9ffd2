'use client';

import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import { viewOfState } from '@/lib/present/plan';
import { sentenceOf } from '@/lib/present/sentence';
import { hashOf } from '@/lib/present/place';
import { dirOf } from '@/lib/i18n/lang';
import { PRESENT } from '@/lib/i18n/messages/present';
import { HelpDialog, OverviewDialog } from './dialogs';
import { FrozenScene } from './frozen-scene';
import { Enlarged, Lights } from './lights';
import { SafeScene } from './safe-scene';
import { askScreens, seatWindows } from './seat-windows';
import { SceneView } from './scene-view';
import { SentenceScreen } from './sentence-screen';
import { sentenceFor, type Setting } from './setting';
import { StageBar } from './stage-bar';
import styles from './stage.module.css';
import { useKeptPictures } from './use-kept-pictures';
import { useMovingMarks } from './use-moving-marks';
import { useReady } from './use-ready';
import { useTalk } from './use-talk';
import { useWakeLock } from './use-wake-lock';
import { useWishes } from './use-wishes';

const SWIPE = 60; // px
const PRESS = 5; // px that a press may wander
const AWAKE = 2500; // ms without a movement after which the bar goes

/** What the room sees. */
export function Stage({ setting, talkKey, presenterHref, below }: { readonly setting: Setting; readonly talkKey: string; readonly presenterHref: string; /** Path of the dossier below the language; null where no server is. */ readonly below: string | null }) {
  const { lang, deck, reading, theme } = setting;
  const words = PRESENT[lang];
  const { talk, line } = useTalk(setting, talkKey);
  const stage = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<'nothing' | 'help' | 'overview' | 'blocked'>('nothing');
  const [letters, setLetters] = useState<'on' | 'off'>('on');
  const isReady = useReady();
  const { isAwake, wake } = useAwake();
  const sel = useMemo(() => (talk.explored === null ? [] : viewOfState(talk.explored, reading).sel), [talk.explored, reading]);
  const shown = talk.sentence === null ? null : sentenceOf(talk.sentence, { reading, lang, aspect: deck.aspect });
  const place = hashOf(talk);
  useMovingMarks(stage, place, line);
  useWakeLock();
  const pictures = useKeptPictures(setting);

  const toggleFullscreen = () => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    else void room.current?.requestFullscreen().catch(() => undefined); // refused in a frame that may not
  };
  const openPresenter = () => {
    const asked = askScreens();
    const opened = window.open(`${presenterHref}${place}`, `mawqif-presenter-${deck.dossier}`, 'popup,width=1180,height=760');
    if (opened === null) {
      setOpen('blocked');
      return;
    }
    line?.greet(opened);
    void seatWindows(asked, opened, room.current);
  };
  const own = { openPresenter, openHelp: () => setOpen('help'), openOverview: () => setOpen('overview'), toggleFullscreen, start: () => { if (document.fullscreenElement === null) toggleFullscreen(); } };
  const { typed, act } = useWishes({ setting, talk, line, letters, sel, own });

  const pressed = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    pressed.current = event.button === 0 ? { x: event.clientX, y: event.clientY } : null;
  };
  const onPointerUp = (event: PointerEvent) => {
    const from = pressed.current;
    pressed.current = null;
    if (from === null) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    const onMark = event.target instanceof Element && event.target.closest('[data-mark], [data-count], button, a') !== null;
    // While something is explored a press lets it be: the key goes back.
    if (Math.hypot(dx, dy) < PRESS && !onMark && (talk.explored === null || talk.sentence !== null)) line?.move({ type: 'next' });
    // As pages are turned: away from where reading goes.
    else if (event.pointerType === 'touch' && Math.abs(dx) > SWIPE && Math.abs(dx) > Math.abs(dy)) line?.move({ type: dx < 0 === (dirOf(lang) === 'ltr') ? 'next' : 'previous' });
  };
  const onPointerMove = (event: PointerEvent) => {
    wake();
    const box = stage.current?.getBoundingClientRect();
    if (talk.light === 'none' || box === undefined) return;
    line?.move({ type: 'point', at: { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height } });
  };
  return (
    <div data-theme={theme} data-ready={isReady ? '' : undefined} className={styles.page}>
      <main ref={room} className={styles.room} data-awake={isAwake} onPointerMove={onPointerMove}>
        <div ref={stage} className={styles.stage} data-stage={deck.aspect} data-blank={talk.blank} data-place={place} onPointerDown={onPointerDown} onPointerUp={onPointerUp}>
          <Enlarged light={talk.light} pointer={talk.pointer}>
            <SafeScene place={place} instead={<FrozenScene setting={setting} place={talk} pictures={pictures} />} onFail={() => line?.move({ type: 'freeze', scene: talk.scene })}>
              <SceneView setting={setting} place={talk} explored={talk.explored} onExplore={(view) => line?.move({ type: 'explore', view })} />
            </SafeScene>
            <SafeScene place={place} instead={null}>{shown === null ? null : <SentenceScreen shown={shown} lang={lang} aspect={deck.aspect} />}</SafeScene>
          </Enlarged>
          <Lights light={talk.light} pointer={talk.pointer} />
          {talk.blank === 'none' ? null : <div className={styles.blank} data-with={talk.blank} />}
        </div>
        {typed === '' ? null : <output className={styles.typed}>{typed}</output>}
        <StageBar
          lang={lang}
          isExploring={talk.explored !== null}
          hasSentence={sentenceFor(setting, talk, sel) !== null}
          presenterHref={`${presenterHref}${place}`}
          isBlocked={open === 'blocked'}
          canFill={isReady && document.fullscreenEnabled}
          below={below}
          onWish={(type) => act({ type }, { isHeld: false })}
        />
        <p className="visually-hidden" role="status">{talk.blank === 'none' ? (shown?.paraphrase ?? captionAt(setting, talk)) : words[talk.blank]}</p>
      </main>
      {open === 'help' ? <HelpDialog lang={lang} letters={letters} onLetters={setLetters} onClose={() => setOpen('nothing')} /> : null}
      {open === 'overview' ? <OverviewDialog lang={lang} deck={deck} now={talk.scene} onGo={(scene) => line?.move({ type: 'go', scene })} onClose={() => setOpen('nothing')} /> : null}
    </div>
  );
}

function captionAt({ plans, deck }: Setting, { scene, step }: { readonly scene: number; readonly step: number }): string {
  return plans[scene]?.steps[step]?.caption ?? deck.scenes[scene]?.title ?? '';
}

/** The bar and the arrow are there while somebody moves the pointer. */
function useAwake() {
  const [isAwake, setAwake] = useState(false);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return {
    isAwake,
    wake: () => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setAwake(false), AWAKE);
      setAwake(true);
    },
  };
}
