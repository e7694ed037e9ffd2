'use client';

import { useEffect, useState } from 'react';

const LONGEST = 420; // ms; the stylesheet's movement is shorter

/**
 * True while marks move to the places that another chart gives them, and only then: a window that is made wider moves
 * nothing slowly. It is true in the very render that moves them, or the browser would see nothing to animate.
 */
export function useMoving(arrangement: string): boolean {
  const [shown, setShown] = useState(arrangement);
  const [movingTo, setMovingTo] = useState<string | null>(null);
  if (shown !== arrangement) {
    setShown(arrangement);
    setMovingTo(arrangement);
  }
  useEffect(() => {
    if (movingTo === null) return;
    const timer = window.setTimeout(() => setMovingTo(null), LONGEST);
    return () => window.clearTimeout(timer);
  }, [movingTo]);
  return movingTo !== null;
}
