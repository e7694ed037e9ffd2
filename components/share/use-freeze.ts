'use client';

import { useState } from 'react';
import { SHARE } from '@/lib/i18n/messages/share';
import { frozenState } from '@/lib/link/figure-address';
import type { ViewState } from '@/lib/selection/view-state';
import { usePage } from '../explore/explorer-context';

export type Freezing =
  | { readonly state: 'none' | 'asked' }
  | { readonly state: 'frozen'; readonly hash: string }
  | { readonly state: 'refused'; readonly why: string };

type Answers = Readonly<Record<string, Freezing>>;

/** Freezes a dossier in a state. Each state is frozen apart: a change of it is not yet frozen, and one taken back still is. */
export function useFreeze(id: string, state: ViewState): { readonly freezing: Freezing; readonly freeze: () => void } {
  const { lang } = usePage();
  const [answers, setAnswers] = useState<Answers>({});
  const wanted = frozenState(state);
  const key = JSON.stringify(wanted);
  const answer = (is: Freezing) => setAnswers((now) => ({ ...now, [key]: is }));
  const freeze = async () => {
    answer({ state: 'asked' });
    try {
      const response = await fetch(`/api/dossiers/${id}/publish`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': lang },
        body: JSON.stringify({ state: wanted }),
      });
      const body: unknown = await response.json();
      const hash = response.ok ? hashIn(body) : null;
      answer(hash === null ? { state: 'refused', why: SHARE[lang].refused(reasonsIn(body)) } : { state: 'frozen', hash });
    } catch {
      answer({ state: 'refused', why: SHARE[lang].noAnswer });
    }
  };
  return { freezing: answers[key] ?? { state: 'none' }, freeze: () => void freeze() };
}

function hashIn(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'hash' in body && typeof body.hash === 'string' ? body.hash : null;
}

/** The sentences of `{problems: [{at, message}]}`. */
function reasonsIn(body: unknown): string {
  const problems: readonly unknown[] = typeof body === 'object' && body !== null && 'problems' in body && Array.isArray(body.problems) ? body.problems : [];
  return problems.flatMap((one) => (typeof one === 'object' && one !== null && 'message' in one && typeof one.message === 'string' ? [one.message] : [])).join(' · ');
}
