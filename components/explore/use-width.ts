'use client';

import { useEffect, useState, type RefObject } from 'react';

/**
 * Width in px of an element. The first answer is `initial`, the width the server drew at, so that the first drawing in the
 * browser is the server's; the real width follows before the next paint.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.contentRect.width ?? 0);
      if (next > 0) setWidth(next);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
