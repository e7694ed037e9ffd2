import type { Annotated } from './annotate';
import { QUOTES } from './arabic-words';

export const SPEECH = 4; // words in quotation marks that are a sentence and no term

/** قال للصحفيين في بروكسل "...": a quotation of some length that runs to the end of its clause. */
export function isSpeech(tokens: Annotated['tokens'], at: number, until: number): boolean {
  let i = at + 1;
  while (i < until && !QUOTES.has(tokens[i]?.norm ?? '')) i += 1;
  if (i - at <= SPEECH) return false;
  const after = tokens[i + 1];
  return i + 1 >= until || after === undefined || after.kind !== 'word' || after.norm.startsWith('و') || after.norm === 'في';
}

export function closing(tokens: Annotated['tokens'], at: number, until: number): number {
  for (let i = at + 1; i < until; i += 1) if (QUOTES.has(tokens[i]?.norm ?? '')) return i;
  return until;
}

/** لراديو "كذا" "...": a short quotation before another is a name. */
export function isTerm(tokens: Annotated['tokens'], at: number, until: number): boolean {
  let i = at + 1;
  while (i < until && !QUOTES.has(tokens[i]?.norm ?? '')) i += 1;
  return i - at <= SPEECH && tokens[i + 1]?.kind === 'word' && tokens.slice(i + 1, i + 4).some(({ norm }) => QUOTES.has(norm));
}

/** What stands behind the closing mark of a quotation is the reporter's again, unless a second quotation is joined to it. */
export function spokenEnd(tokens: Annotated['tokens'], from: number, until: number): number {
  if (!QUOTES.has(tokens[from - 1]?.norm ?? '')) return until;
  const close = closing(tokens, from, until);
  if (close - from <= SPEECH || tokens.slice(close + 1, until).some(({ norm }) => QUOTES.has(norm))) return until;
  const next = tokens[tokens[close + 1]?.norm === ',' ? close + 2 : close + 1]?.norm ?? '';
  return next.startsWith('و') ? until : Math.min(until, close + 1);
}
