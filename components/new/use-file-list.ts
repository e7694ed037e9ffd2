'use client';

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Lang } from '@/lib/i18n/lang';
import { NEW } from '@/lib/i18n/messages/new';
import { articleOf, faultsOf, type Draft } from '@/lib/import/draft';
import { fileRows, toKeep, type FileRow, type OpenedFile } from '@/lib/import/file-rows';
import { draftFromFile } from './draft-from-file';
import { keepArticle, sameInLibrary } from './keep-dossier';

export type Files = {
  readonly rows: readonly FileRow[];
  readonly add: (files: readonly File[]) => void;
  readonly keep: (file: OpenedFile) => void;
  readonly keepAll: () => void;
  readonly clear: () => void;
};

const NONE: readonly FileRow[] = [];

/** Several files: opened one after the other, each for itself, so that a bad one holds up no other; kept one after the other too. */
export function useFileList(lang: Lang): Files {
  const [rows, tell] = useReducer(fileRows, NONE);
  const work = useRef<Promise<void>>(Promise.resolve());
  const round = useRef(0); // what was asked for before the list was cleared, or the page left, is not begun
  const lastId = useRef(0);
  useEffect(() => () => void (round.current += 1), []);
  const inTurn = useCallback((job: () => Promise<void>) => {
    const own = round.current;
    work.current = work.current.then(() => (own === round.current ? job() : undefined)).catch(() => undefined);
  }, []);
  const add = useCallback((files: readonly File[]) => {
    const numbered = files.map((file) => {
      lastId.current += 1;
      return { id: lastId.current, name: file.name, file };
    });
    tell({ type: 'added', files: numbered.map(({ id, name }) => ({ id, name })) });
    for (const { id, file } of numbered) {
      inTurn(async () => {
        tell({ type: 'started', id });
        const taken = await draftFromFile(file, lang);
        const draft = 'fault' in taken ? null : asWritten(taken.draft);
        const faults = 'fault' in taken ? [taken.fault] : faultsOf(draft ?? taken.draft);
        if ('fault' in taken || draft === null || faults.length > 0) tell({ type: 'failed', id, reasons: faults.map((fault) => NEW[lang].fault(fault)) });
        else tell({ type: 'read', id, draft, notes: taken.notes, inLibrary: (await sameInLibrary(draft.text))[0]?.id ?? null });
      });
    }
  }, [lang, inTurn]);
  const keep = useCallback(({ id, draft }: OpenedFile) => {
    inTurn(async () => {
      tell({ type: 'keeping', id });
      const kept = await keepArticle(articleOf(draft), lang);
      tell(kept.ok ? { type: 'kept', id, dossier: kept.id } : { type: 'refused', id, reasons: kept.reasons });
    });
  }, [lang, inTurn]);
  const clear = useCallback(() => {
    round.current += 1;
    tell({ type: 'cleared' });
  }, []);
  return useMemo(() => ({ rows, add, keep, keepAll: () => toKeep(rows).forEach(keep), clear }), [rows, add, keep, clear]);
}

/** Of a file in a list nobody has said its language: where the letters say another than the file does, they are believed. */
function asWritten(draft: Draft): Draft {
  return faultsOf(draft).some(({ at }) => at === 'lang') ? { ...draft, lang: null } : draft;
}
