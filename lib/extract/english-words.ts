import type { Annotated, Lexed } from './annotate';

/** Words that may stand between a subject and its verb: auxiliaries, adverbs, days. */
export const AUXILIARIES: ReadonlySet<string> = new Set(['also', 'further', 'furthermore', 'again', 'today', 'yesterday', 'additionally', 'separately', 'earlier', 'later',
  'repeatedly', 'publicly', 'privately', 'jointly', 'both', 'each', 'all', 'has', 'have', 'had', 'is', 'was', 'are', 'were', 'be', 'been', 'being', 'am', 'to', 'then', 'clearly',
  'once', 'did', 'does', 'do', 'not', 'would', 'could', 'may', 'might', 'now', 'still', 'always', 'consistently', 'on', 'never', 'strongly', 'firmly', 'deeply', 'fully', 'warmly',
  'categorically', 'resolutely', 'highly', 'greatly', 'sharply', 'immediately', 'promptly', 'quickly', 'swiftly', 'long', 'since', 'just', 'only', 'even', 'meanwhile', 'however',
  'therefore', 'too', 'instead', 'subsequently', 'simply', 'already', 'so', 'far', 'thus', 'often', 'last', 'this', 'week', 'month', 'year', 'late', 'early', 'morning', 'afternoon', 'evening', 'night',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'get', 'got']);
export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”']);

export function skipBack({ tokens }: Annotated, at: number, floor: number): number {
  let i = at;
  while (i > floor && isAdverbial(tokens[i - 1]?.norm ?? '')) i -= 1;
  return i;
}

function isAdverbial(norm: string): boolean {
  return AUXILIARIES.has(norm) || (norm.length > 5 && norm.endsWith('ly') && norm !== 'assembly' && norm !== 'family');
}

/** Whether a form of "be" stands before a verb, adverbs between: was [sharply] condemned, is [now] calling. */
export function followsBe({ tokens }: Annotated, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor; i -= 1) {
    const norm = tokens[i]?.norm ?? '';
    if (BE.has(norm)) return true;
    if (!isAdverbial(norm)) return false;
  }
  return false;
}

const NOUNISH = /^(?:attacks|reports|plans|demands|claims|offers|requests|protests|views|values|works|aims|objects|questions|challenges|disputes|fears|needs|threats|remarks|comments|states|calls|backs|sides|supports|decisions|talks|holds|reviews|signs|briefs|limits|restricts|ends|halts|stands|posts|notes|points|finds|wishes|pledges|promises|appeals|regrets|blasts|credits|addresses)$/;
const AFTER_NOUNS: ReadonlySet<string> = new Set(['of', 'in', 'on', 'for', 'from', 'by', 'with', 'and', 'or', 'against', 'at', 'between', 'over', 'as', 'is', 'are', 'was', 'were',
  'have', 'has', 'had', 'will', 'would', 'could', 'can', 'may', 'must', 'should', 'near', 'during', 'after', 'before', 'since', 'who', 'which', 'about', ',', '.', ')', 'said', 'to']);

/** the Houthi attacks on, UN reports of: a plural after a name, not what the name does. */
export function isPluralNoun({ tokens }: Pick<Annotated, 'tokens'>, { from, until }: Lexed): boolean {
  return until === from + 1 && NOUNISH.test(tokens[from]?.norm ?? '') && AFTER_NOUNS.has(tokens[until]?.norm ?? '.');
}

const NEXT: Readonly<Record<string, RegExp>> = {
  agreed: /^(?:to|on|that|with|in|upon|not|and|,|\.|an?|the)$/, planned: /^(?:to|for|on)$/, responded: /^(?!by$|with$)/, reacted: /^(?!by$|with$)/, intended: /^(?:to|that)$/,
};

/** agreed benchmarks, responded by attacking: a participle before its noun, and a deed; raised a flag, and no concern. */
export function isNoVerb({ tokens }: Pick<Annotated, 'tokens'>, { entries, from, until }: Lexed): boolean {
  const next = until === from + 1 ? NEXT[tokens[from]?.norm ?? ''] : undefined;
  if (next !== undefined && !next.test(tokens[until]?.norm ?? '.')) return true;
  return entries.every(({ needs }) => needs !== null && !needs.split('|').some((noun) => tokens.slice(until, until + NEEDED_WITHIN).some(({ norm }) => norm === noun)));
}

const NEEDED_WITHIN = 6; // tokens between "raised" and "concerns"
