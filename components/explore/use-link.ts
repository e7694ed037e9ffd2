'use client';

import { useEffect } from 'react';
import { queryOf } from '@/lib/link/param';
import { readView, vocabularyOf } from '@/lib/link/read';
import { hrefOf } from '@/lib/link/write';
import type { Reading } from '@/lib/dossier/localise';
import type { Explorer } from '@/lib/selection/store';
import type { ViewState } from '@/lib/selection/view-state';

/** A zoom or a search is one step back, not one for each frame or letter. */
function continues(before: ViewState, now: ViewState): boolean {
  const moved = (a: unknown, b: unknown) => a !== b && a !== null && a !== '' && b !== null && b !== '';
  return moved(before.window, now.window) || moved(before.map, now.map) || moved(before.q, now.q);
}

/** A file from a disk may have no history of its own in some browsers: there the address stays as it is. */
function writeAddress(how: 'pushState' | 'replaceState', href: string): void {
  try {
    window.history[how](null, '', href);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Keeps the address and the explorer in step: what is picked is in the address, back and forward bring it back. */
export function useLink(explorer: Explorer, reading: Reading): void {
  useEffect(() => {
    const path = window.location.pathname;
    let fromHistory = false;
    const unsubscribe = explorer.subscribe(({ view }, { view: before }) => {
      if (fromHistory || view === before) return;
      const href = hrefOf(path, view);
      if (href === `${window.location.pathname}${window.location.search}`) return;
      writeAddress(continues(before, view) ? 'replaceState' : 'pushState', href);
    });
    const onPopState = () => {
      if (window.location.pathname !== path) return;
      fromHistory = true;
      const { view } = readView(queryOf(new URLSearchParams(window.location.search)), vocabularyOf(reading));
      explorer.getState().restore(view);
      fromHistory = false;
    };
    window.addEventListener('popstate', onPopState);
    return () => {
      unsubscribe();
      window.removeEventListener('popstate', onPopState);
    };
  }, [explorer, reading]);
}
