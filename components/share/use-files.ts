'use client';

import { useEffect, useState } from 'react';
import { FORMATS, hasFormat, isFormat, type Format } from '@/lib/figure/format';
import type { ViewName } from '@/lib/figure/view-name';
import { fileAddress, type SharedFigure } from '@/lib/link/figure-address';
import { readDrawing, type Drawing } from './read-drawing';

export type FileSize = number | 'failed';
export type Files = { readonly sizes: Readonly<Partial<Record<Format, FileSize>>>; readonly drawing: Drawing | 'failed' | null };

const NOTHING: Files = { sizes: {}, drawing: null };
const PAUSE = 250; // ms; someone who tries one choice after the other asks the server for the last alone

export function formatsOf(view: ViewName): readonly Format[] {
  return Object.keys(FORMATS).filter(isFormat).filter((format) => hasFormat(view, format));
}

/** The files of a figure, weighed one after the other; the drawing also says how large it is and what it shows. */
export function useFiles(figure: SharedFigure): Files {
  const [known, setKnown] = useState<{ readonly of: SharedFigure; readonly files: Files }>({ of: figure, files: NOTHING });
  useEffect(() => {
    const stop = new AbortController();
    const keep = (take: (files: Files) => Files) => {
      if (!stop.signal.aborted) setKnown((now) => ({ of: figure, files: take(now.of === figure ? now.files : NOTHING) }));
    };
    const load = async () => {
      // The drawing comes first: the codes wait for what it says.
      const formats = formatsOf(figure.view).toSorted((a, b) => Number(b === 'svg') - Number(a === 'svg'));
      for (const format of formats) {
        const bytes = await fetchFile(fileAddress(figure, format), stop.signal);
        if (format === 'svg') {
          const drawing = bytes === null ? null : readDrawing(await bytes.text());
          keep((now) => ({ ...now, drawing: drawing ?? 'failed' }));
        }
        keep((now) => ({ ...now, sizes: { ...now.sizes, [format]: bytes?.size ?? 'failed' } }));
        if (stop.signal.aborted) return;
      }
    };
    const timer = window.setTimeout(() => void load(), PAUSE);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [figure]);
  return known.of === figure ? known.files : NOTHING;
}

async function fetchFile(address: string, signal: AbortSignal): Promise<Blob | null> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? await response.blob() : null;
  } catch {
    return null; // no answer, or no longer wanted
  }
}
