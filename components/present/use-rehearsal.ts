'use client';

import { useEffect, useRef, useState } from 'react';
import { edited } from '@/lib/present/edit';
import type { Deck } from '@/lib/present/schema';
import type { Talk } from '@/lib/present/talk';
import type { Lang } from '@/lib/i18n/lang';
import { changeDeck } from './deck-client';

const LEAST = 1; // s: a scene that was only passed took no time

/** How long each scene took in this talk, s, by its name; kept with the deck when one asks for it. */
export function useRehearsal(deck: Deck, lang: Lang, { scene, startedAt }: Talk) {
  const [times, setTimes] = useState<ReadonlyMap<string, number>>(new Map());
  const entered = useRef<{ readonly scene: number; readonly at: number } | null>(null);
  const isRunning = startedAt !== null;
  useEffect(() => {
    if (!isRunning) return undefined;
    entered.current = { scene, at: Date.now() };
    return () => {
      const from = entered.current;
      const id = from === null ? undefined : deck.scenes[from.scene]?.id;
      if (from === null || id === undefined) return;
      const seconds = Math.round((Date.now() - from.at) / 1000);
      if (seconds >= LEAST) setTimes((before) => new Map(before).set(id, (before.get(id) ?? 0) + seconds));
    };
  }, [scene, isRunning, deck]);
  return {
    times,
    keep: () => changeDeck(deck.dossier, lang, (kept) => [...times].reduce((now, [id, took]) => edited(now, { type: 'change', id, change: { took } }), kept)),
  };
}
