import type { Statement } from '../dossier/schema';
import type { Annotated } from './annotate';
import type { TokenRange } from './statement';

const SAME_WORDS = 0.6; // share of the shorter wording that must come back
const SAME_LENGTH = 0.4; // and of the longer

/**
 * Links a position to the first saying of it: same speaker, same side, same issue, and most words of its object again. A headline
 * repeats the sentence of the article that says it, not the other way round.
 */
export function markRepeats(statements: readonly Statement[], { text, tokens }: Annotated, foci: readonly TokenRange[]): readonly Statement[] {
  const line = text.slice(0, Math.max(text.indexOf('\n'), 0)).trimEnd();
  const headline = /[.!?。！？؟]$/.test(line) ? 0 : line.length; // a headline has no final mark
  const repeats = new Map<string, string>();
  const words = foci.map(({ from, until }) => new Set(tokens.slice(from, until).map(({ norm }) => norm).filter((norm) => norm.length > 1 || norm > HAN)));
  const byKey = new Map<string, number[]>();
  for (const [index, statement] of statements.entries()) {
    const key = `${statement.speaker} ${statement.issue} ${Math.sign(statement.polarity)}`;
    const earlier = byKey.get(key) ?? [];
    byKey.set(key, [...earlier.slice(-RECENT), index]);
    const first = earlier.find((other) => !repeats.has(statements[other]?.id ?? '') && sharesWords(words[other], words[index]));
    const original = first === undefined ? undefined : statements[first];
    if (original !== undefined && apart(original, statement, text)) {
      const inHeadline = (original.evidence[0]?.end ?? 0) <= headline;
      if (!inHeadline && original.act !== statement.act) continue;
      if (inHeadline) repeats.set(original.id, statement.id);
      else repeats.set(statement.id, original.id);
    }
  }
  return statements.map((statement) => ({ ...statement, repeats: repeats.get(statement.id) ?? null }));
}

const HAN = '\u3400'; // a Han character is a word, any other single letter is none
const RECENT = 40; // earlier positions of one speaker on one issue that are compared; keeps a long text linear

/** Two objects of one sentence are two positions; a repetition stands in another paragraph or sentence. */
function apart(first: Statement, second: Statement, text: string): boolean {
  const end = first.evidence[0]?.end ?? 0;
  const start = second.evidence[0]?.start ?? 0;
  return start >= end && /[.\n。؟?!！]/.test(text.slice(end, start + 1));
}

function sharesWords(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.min(a.size, b.size) >= SAME_WORDS && shared / Math.max(a.size, b.size) >= SAME_LENGTH;
}
