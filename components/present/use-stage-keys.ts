'use client';

import { useEffect, useRef } from 'react';
import { wishOf, type Wish } from '@/lib/present/keys';
import type { Dir } from '@/lib/i18n/lang';

type KeyOptions = {
  readonly dir: Dir;
  readonly letters: 'on' | 'off';
  readonly onWish: (wish: Wish, how: { readonly isHeld: boolean }) => void;
};

const HELD = 200; // ms between two steps of a key that is held down

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Enter and the space bar are of what has the focus, where it is a control or a mark. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, [data-mark]') !== null;
}

/** Keys of a talk, in either of its windows. */
export function useStageKeys(options: KeyOptions): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    let actedAt = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      if ((event.key === 'Enter' || event.key === ' ') && isControl(event.target)) return;
      const { dir, letters, onWish } = latest.current;
      const wish = wishOf(event, { dir, letters });
      if (wish === null) return;
      event.preventDefault();
      if (event.repeat && wish.type !== 'timer' && event.timeStamp - actedAt < HELD) return;
      actedAt = event.timeStamp;
      onWish(wish, { isHeld: event.repeat });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
