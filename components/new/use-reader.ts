'use client';

import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ReadingStep } from '@/lib/import/reading-progress';
import type { ReadArticle, ReadRequest, WorkerMessage } from './reading-message';

type Handlers = { readonly onStep: (step: ReadingStep) => void; readonly onDone: (read: ReadArticle) => void; readonly onFailed: () => void };

type Reader = {
  /** Opens the word lists ahead of time: the wait is then over before it is asked for. */
  readonly warm: () => void;
  readonly read: (request: ReadRequest, handlers: Handlers) => void;
  /** Ends a reading at once, wherever it is. */
  readonly cancel: () => void;
};

/** The reader in a thread of its own. */
export function useReader(): Reader {
  const worker = useRef<Worker | null>(null);
  const waiting = useRef<Handlers | null>(null);
  const cancel = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    waiting.current = null;
  }, []);
  const open = useCallback(() => {
    if (worker.current !== null) return worker.current;
    const opened = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
    opened.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.type === 'step') waiting.current?.onStep(data.step);
      else waiting.current?.onDone(data.read);
    });
    // One that could not start, or stopped, is dropped: asking again starts another.
    opened.addEventListener('error', () => {
      const handlers = waiting.current;
      cancel();
      handlers?.onFailed();
    });
    worker.current = opened;
    return opened;
  }, [cancel]);
  const read = useCallback((request: ReadRequest, handlers: Handlers) => {
    waiting.current = handlers;
    handlers.onStep('load');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    open().postMessage(request);
  }, [open]);
  const warm = useCallback(() => void open(), [open]);
  useEffect(() => cancel, [cancel]);
  return useMemo(() => ({ warm, read, cancel }), [warm, read, cancel]);
}
