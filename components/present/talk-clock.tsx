'use client';

import type { Scene } from '@/lib/present/schema';
import { elapsed, type Talk } from '@/lib/present/talk';
import { inDigits, type Locale } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { PRESENT, showDuration } from '@/lib/i18n/messages/present';
import styles from './presenter.module.css';

type TalkClockProps = { readonly lang: Lang; readonly talk: Talk; /** ms; 0 before scripts run. */ readonly now: number; readonly scene: Scene | undefined; readonly locale: Locale };

/** How long the talk has run, how long this scene has and was meant to, and what time it is in the room. */
export function TalkClock({ lang, talk, now, scene, locale }: TalkClockProps) {
  const words = PRESENT[lang];
  // The first scene began with the talk.
  const here = talk.enteredAt === null ? elapsed(talk, now) : Math.max(0, now - talk.enteredAt);
  const target = scene?.target ?? null;
  const clock = now === 0 ? '' : timeInRoom(new Date(now), locale);
  return (
    <dl className={styles.clock}>
      <div><dt>{words.elapsed}</dt><dd><bdi>{now === 0 ? '0:00' : showDuration(elapsed(talk, now), locale)}</bdi></dd></div>
      <div data-over={target !== null && here > target * 1000}>
        <dt>{words.thisScene}</dt>
        <dd><bdi>{showDuration(here, locale)}</bdi>{target === null ? null : <> / <bdi>{showDuration(target * 1000, locale)}</bdi></>}</dd>
      </div>
      <div><dt>{words.clock}</dt><dd><bdi>{clock}</bdi></dd></div>
    </dl>
  );
}

/** The one time that is the machine's own and not UTC: what the clock on the wall says. */
function timeInRoom(now: Date, locale: Locale): string {
  return inDigits([now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':'), locale);
}
