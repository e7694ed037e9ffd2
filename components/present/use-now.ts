'use client';

import { useEffect, useState } from 'react';

const BEAT = 500; // ms

/** ms of the clock, twice a second; 0 until scripts run, for a server's clock is not the room's. */
export function useNow(): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = window.setInterval(tick, BEAT);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
