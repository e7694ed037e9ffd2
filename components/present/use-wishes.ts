'use client';

import { useState } from 'react';
import type { Wish } from '@/lib/present/keys';
import type { Talk } from '@/lib/present/talk';
import { dirOf } from '@/lib/i18n/lang';
import { sentenceFor, type Setting } from './setting';
import type { TalkLine } from './talk-line';
import { useStageKeys } from './use-stage-keys';

type Own = {
  readonly openPresenter: () => void;
  readonly openHelp: () => void;
  readonly openOverview: () => void;
  readonly toggleFullscreen: () => void;
  readonly start: () => void;
};

type WishOptions = { readonly setting: Setting; readonly talk: Talk; readonly line: TalkLine | null; readonly letters: 'on' | 'off'; readonly sel: readonly string[]; readonly own: Own };

const MOST_DIGITS = 4;

/** What keys do in both windows of a talk; `typed` is the number of a scene on its way. */
export function useWishes({ setting, talk, line, letters, sel, own }: WishOptions) {
  const [typed, setTyped] = useState('');
  const act = (wish: Wish, { isHeld }: { readonly isHeld: boolean }) => {
    if (wish.type !== 'digit') setTyped('');
    switch (wish.type) {
      case 'digit': setTyped((before) => (before + wish.digit).slice(-MOST_DIGITS)); return;
      case 'enter':
        if (typed === '') line?.move({ type: 'next' });
        else line?.move({ type: 'go', scene: Number(typed) - 1 });
        return;
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
      case 'return': line?.move({ type: wish.type }); return;
      case 'black':
      case 'white': line?.move({ type: 'blank', with: wish.type }); return;
      case 'laser':
      case 'spot':
      case 'zoom': line?.move({ type: 'light', with: wish.type }); return;
      case 'timer': line?.move({ type: isHeld ? 'reset-timer' : 'timer' }); return;
      case 'sentence': line?.move({ type: 'sentence', id: sentenceFor(setting, talk, sel) }); return;
      case 'escape': if (typed === '') line?.escape(); return;
      case 'start':
        line?.move({ type: 'first' });
        own.start();
        return;
      case 'from-here': own.start(); return;
      case 'presenter': own.openPresenter(); return;
      case 'help': own.openHelp(); return;
      case 'overview': own.openOverview(); return;
      case 'fullscreen': own.toggleFullscreen(); return;
    }
  };
  useStageKeys({ dir: dirOf(setting.lang), letters, onWish: act });
  return { typed, act };
}
