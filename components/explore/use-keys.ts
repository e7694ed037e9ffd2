'use client';

import { useEffect } from 'react';
import type { Explorer } from '@/lib/selection/store';

type Keys = {
  readonly explorer: Explorer;
  readonly singleKeys: boolean;
  readonly openSearch: () => void;
  readonly openHelp: () => void;
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** The mark that was picked, to go back to: focus must not fall to the top of the page when its evidence closes. */
function focusMark(id: string | undefined): void {
  if (id !== undefined) document.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
}

/** Keys of the whole page. On Arabic and Chinese layouts the slash key gives another character, so its place counts too. */
export function useKeys({ explorer, singleKeys, openSearch, openHelp }: Keys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { view, dispatch } = explorer.getState();
      const command = event.ctrlKey || event.metaKey;
      if (command && !isTyping(event.target) && (event.code === 'KeyZ' || event.code === 'KeyY')) {
        event.preventDefault();
        const { undo, redo } = explorer.temporal.getState();
        if (event.code === 'KeyY' || event.shiftKey) redo();
        else undo();
        return;
      }
      if (event.key === 'Escape' && view.sel.length > 0 && document.querySelector('dialog[open]') === null) {
        const [first] = view.sel;
        dispatch({ type: 'clearSelection' });
        focusMark(first);
        return;
      }
      if (!singleKeys || command || event.altKey || isTyping(event.target)) return;
      const otherLayout = event.code === 'Slash' && event.key > '\u007f';
      if (event.key === '?' || event.key === '؟' || event.key === '？' || (otherLayout && event.shiftKey)) {
        event.preventDefault();
        openHelp();
      } else if (event.key === '/' || otherLayout) {
        event.preventDefault();
        openSearch();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [explorer, singleKeys, openSearch, openHelp]);
}
