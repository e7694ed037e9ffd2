'use client';

import { useEffect } from 'react';

/** Paper has no switches: what is folded on the screen (tables) is open while printing, and folded again after. */
export function usePrint(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const before = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('figure details:not([open])')];
      for (const details of opened) details.open = true;
    };
    const after = () => {
      for (const details of opened) details.open = false;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}
