'use client';

import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

const NARROWEST = 40; // px; a page that is being set for print may for a moment leave a figure less, and nothing is drawn in it
const ON_PAPER = 687; // px between the margins of the A4 page in app/globals.css

/**
 * Width in px of an element. The first answer is `initial`, the width the server drew at, so that the first drawing in the
 * browser is the server's; the real width follows before the next paint. While printing it is the paper's: a drawing made
 * for a screen and shrunk to a page would have letters too small to read.
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
    const before = () => flushSync(() => setWidth(ON_PAPER));
    const after = () => take(element.clientWidth);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [ref]);
  return width;
}
