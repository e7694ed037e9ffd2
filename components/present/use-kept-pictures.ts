'use client';

import { useEffect, useState } from 'react';
import { addressOf } from './frozen-scene';
import { pictureName } from './frozen-picture';
import type { Setting } from './setting';

const REST = 4000; // ms: a stage that has just been opened has other things to do

/** Fetches the picture of every scene while the stage is at rest, so that it can be shown when drawing fails and the server is gone too. */
export function useKeptPictures(setting: Setting): ReadonlyMap<string, string> {
  const [pictures] = useState(() => new Map<string, string>());
  useEffect(() => {
    if (setting.frozen !== undefined) return undefined; // a file has them
    const isGone = new AbortController();
    const timer = window.setTimeout(() => void fetchAll(setting, pictures, isGone.signal), REST);
    return () => {
      window.clearTimeout(timer);
      isGone.abort();
      for (const url of pictures.values()) URL.revokeObjectURL(url);
      pictures.clear();
    };
  }, [setting, pictures]);
  return pictures;
}

/** One after the other: the server draws them. The first that it does not answer ends it. */
async function fetchAll(setting: Setting, pictures: Map<string, string>, signal: AbortSignal): Promise<void> {
  for (const [scene, { id, views }] of setting.deck.scenes.entries()) {
    for (const view of views) {
      const address = addressOf(setting, { scene }, view);
      const response = address === null ? null : await fetch(address, { signal }).catch(() => null);
      if (response?.ok !== true) return;
      const picture = await response.blob().catch(() => null);
      if (picture === null || signal.aborted) return;
      pictures.set(pictureName(id, view), URL.createObjectURL(picture));
    }
  }
}
