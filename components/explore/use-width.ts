'use client';

import { useLayoutEffect, useState, type RefObject } from 'react';

const NARROWEST = 40; // px; a page that is being set for print may for a moment leave a figure less, and nothing is drawn in it

/**
 * Width in px of an element. The first answer is `initial`, the width the server drew at, so that the first drawing in the
 * browser is the server's; the real width follows before the next paint.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const take = (measured: number) => {
      if (measured >= NARROWEST) setWidth(Math.round(measured));
    };
    // An observer speaks only after a paint, and what was placed for the first width would be seen to move.
    take(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
