import { useEffect, useState } from 'react';
import { ISSUES } from '@/lib/dossier/issues';
import { localise, type Reading } from '@/lib/dossier/localise';
import { patchBetween } from '@/lib/dossier/patch-between';
import type { Dossier } from '@/lib/dossier/schema';
import type { Lang } from '@/lib/i18n/lang';
import { mergeWith, type Merge } from '@/lib/review/conflict';
import type { Patch } from '@/lib/review/edits';
import { fetchDossier, sendPatch, sendReread, sendRestore, type Answer, type Served } from './review-client';

export type Said =
  | { readonly kind: 'nothing' | 'saving' | 'saved' | 'unreachable' }
  | { readonly kind: 'merged'; readonly theirs: readonly string[] }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'reread'; readonly kept: number; readonly lost: number }
  | { readonly kind: 'conflict'; readonly fields: Extract<Merge, { kind: 'conflict' }>['fields']; readonly patch: Patch };

type Steps = { readonly past: readonly Patch[]; readonly future: readonly Patch[] };
type Step = 'edit' | 'undo' | 'redo';

export type Review = {
  readonly dossier: Dossier | null;
  readonly said: Said;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly edit: (patch: Patch) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly restore: (revision: number) => void;
  readonly reread: () => void;
  /** After a conflict: puts one's own in the place of theirs, or leaves theirs. */
  readonly settle: (whose: 'mine' | 'theirs') => void;
};

type Options = { readonly id: string; readonly lang: Lang; readonly onReading: (reading: Reading) => void };

/** One reviewer's edits of a dossier: each is kept at once, and taken back one by one. */
export function useReview({ id, lang, onReading }: Options): Review {
  const [served, setServed] = useState<Served | null>(null);
  const [said, setSaid] = useState<Said>({ kind: 'nothing' });
  const [{ past, future }, setSteps] = useState<Steps>({ past: [], future: [] });
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const found = await fetchDossier(id, lang);
      if (!isWanted) return;
      setServed(found);
      if (found === null) setSaid({ kind: 'unreachable' });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [id, lang]);

  const show = (now: Served) => {
    setServed(now);
    onReading(localise(now.dossier, ISSUES, lang));
  };
  const keep = (before: Dossier, now: Served, step: Step) => {
    const back = inverse(before, now.dossier);
    show(now);
    setSteps((steps) => {
      if (step === 'undo') return { past: steps.past.slice(0, -1), future: [...steps.future, back] };
      if (step === 'redo') return { past: [...steps.past, back], future: steps.future.slice(0, -1) };
      return { past: [...steps.past, back], future: [] };
    });
  };
  const fail = (answer: Exclude<Answer, { status: 'kept' | 'stale' }>) => setSaid(answer.status === 'refused' ? { kind: 'refused', reasons: answer.reasons } : { kind: 'unreachable' });

  const send = async (base: Served, patch: Patch, step: Step): Promise<void> => {
    setSaid({ kind: 'saving' });
    const answer = await sendPatch({ id, lang, etag: base.etag }, patch);
    if (answer.status === 'kept') {
      keep(base.dossier, answer.served, step);
      setSaid({ kind: 'saved' });
      return;
    }
    if (answer.status !== 'stale') return fail(answer);
    const now = await fetchDossier(id, lang);
    if (now === null) return setSaid({ kind: 'unreachable' });
    const merge = mergeWith(base.dossier, now.dossier, patch);
    show(now);
    if (merge.kind === 'conflict') return setSaid({ kind: 'conflict', fields: merge.fields, patch });
    const again = await sendPatch({ id, lang, etag: now.etag }, patch);
    if (again.status === 'stale') return send(now, patch, step);
    if (again.status !== 'kept') return fail(again);
    keep(now.dossier, again.served, step);
    setSaid({ kind: 'merged', theirs: merge.theirs });
  };
  const run = (patch: Patch | undefined, step: Step) => {
    if (served !== null && patch !== undefined && said.kind !== 'saving') void send(served, patch, step);
  };
  const change = async (base: Served, act: () => Promise<Answer>): Promise<void> => {
    setSaid({ kind: 'saving' });
    const answer = await act();
    if (answer.status === 'kept') {
      keep(base.dossier, answer.served, 'edit');
      setSaid({ kind: 'saved' });
    } else if (answer.status === 'stale') {
      const now = await fetchDossier(id, lang);
      if (now !== null) show(now);
      setSaid({ kind: 'unreachable' });
    } else fail(answer);
  };
  return {
    dossier: served?.dossier ?? null,
    said,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    edit: (patch) => run(patch, 'edit'),
    undo: () => run(past.at(-1), 'undo'),
    redo: () => run(future.at(-1), 'redo'),
    restore: (revision) => {
      if (served !== null) void change(served, () => sendRestore({ id, lang, etag: served.etag }, revision));
    },
    reread: () => {
      if (served === null) return;
      const again = async () => {
        setSaid({ kind: 'saving' });
        const done = await sendReread({ id, lang, etag: served.etag });
        const now = done === null ? null : await fetchDossier(id, lang);
        if (done === null || now === null) return setSaid({ kind: 'unreachable' });
        keep(served.dossier, now, 'edit');
        setSaid({ kind: 'reread', ...done });
      };
      void again();
    },
    settle: (whose) => {
      if (said.kind !== 'conflict' || served === null) return;
      if (whose === 'mine') void send(served, said.patch, 'edit');
      else setSaid({ kind: 'nothing' });
    },
  };
}

/** What takes a change back. Coverage follows from what is read, on the server. */
function inverse(before: Dossier, after: Dossier): Patch {
  const patch = patchBetween(after, before);
  return typeof patch === 'object' && patch !== null ? Object.fromEntries(Object.entries(patch).filter(([name]) => name !== 'coverage')) : {};
}
