'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether scripts have run: pictures and tests wait for it. */
export function useReady(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}
