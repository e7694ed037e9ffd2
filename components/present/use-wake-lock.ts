'use client';

import { useEffect } from 'react';

/** Keeps the projector awake while the stage is in sight. Where the browser refuses, a talk goes on without. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isHere = true;
    const request = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      const got = await navigator.wakeLock.request('screen').catch(() => null);
      if (isHere) lock = got;
      else await got?.release();
    };
    const onVisible = () => void request(); // a hidden page loses its lock
    void request();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isHere = false;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
