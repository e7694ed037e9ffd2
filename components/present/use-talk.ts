'use client';

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { hashOf } from '@/lib/present/place';
import { QUIET, type Talk } from '@/lib/present/talk';
import { sentenceAt, stepsOf, type Setting } from './setting';
import { createLine, type TalkLine } from './talk-line';

const never = () => () => {};

/** The talk as this window has it, and its line to the others. There is no line on the server, where the first scene is drawn. */
export function useTalk(setting: Setting, key: string): { readonly talk: Talk; readonly line: TalkLine | null } {
  const steps = useMemo(() => stepsOf(setting), [setting]);
  const [line] = useState(() => (typeof window === 'undefined' ? null : createLine({ deck: key, steps, sentenceAt: (place) => sentenceAt(setting, place) })));
  const stamped = useSyncExternalStore(line?.subscribe ?? never, () => line?.get() ?? null, () => null);
  const talk = stamped?.talk ?? QUIET;
  const { scene, step } = talk;

  useEffect(() => {
    if (line === null) return undefined;
    line.follow(window.location.hash);
    const onHash = () => line.follow(window.location.hash);
    window.addEventListener('hashchange', onHash);
    const close = line.open();
    return () => {
      window.removeEventListener('hashchange', onHash);
      close();
    };
  }, [line]);

  // After the address has been read: every step is in it, so that a reload loses nothing.
  useEffect(() => {
    const hash = hashOf(line?.get().talk ?? { scene, step }); // what was read from it may not be drawn yet
    if (window.location.hash !== hash) writeHash(hash);
  }, [line, scene, step]);

  return { talk, line };
}

function writeHash(hash: string): void {
  try {
    window.history.replaceState(null, '', hash);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // a file from a disk may have no history of its own
  }
}
