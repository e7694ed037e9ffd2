import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import type { HeadState } from './english-head';
import { joinedBefore } from './english-subjects';
import type { Entry } from './lexicon';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

/** Officials say, the envoy told them: a verb of speech behind its subject; a ministry's statement speaks for the state that it names. */
export function isSpeech({ doc }: ReadingInput, { from, entries }: Lexed): boolean {
  const subject = doc.tokens[from - 1];
  return subject?.kind === 'word' && !/^(?:the|a|an|to|of|as|was|were|is|are|been|be|by|his|her|its|their|ministry|minister|statement|spokesperson|spokesman|spokeswoman)$/.test(subject.norm) && entries.some(({ kind, part }) => kind === 'report' && (part === 'finite' || (part === 'base' && /^(?:some|many|others|people|[a-z]{4,}s)$/.test(subject.norm))));
}

export function isAside(pronoun: string, relative: number, { kind }: Entry, { head, content }: HeadState): boolean {
  if (kind !== 'stance' || head === null || head.entry.kind === 'discuss' || relative <= head.complement) return false;
  return pronoun === 'which' || content;
}

/** they, inside a sentence of one speaker: whoever he speaks of. */
export function isLooseThey({ doc }: ReadingInput, { from }: Phrase, { current }: HeadState): boolean {
  const token = doc.tokens[from];
  return token?.norm === 'they' && doc.text[token.start] === 't' && current.length < 2;
}

/** what he called "...": a quoted term, not a position; if Iran rejects: nothing that is held. */
export function isTermOf(input: ReadingInput, subject: Phrase): boolean {
  const { doc } = input;
  const { from } = joinedBefore(input, subject) ?? subject;
  const before = doc.tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return /^(?:what|whatever|how|where|why|if|whether|unless)$/.test(doc.tokens[before]?.norm ?? '');
}

/** Israel must, Iran should: what is demanded of a subject is not what it holds itself. */
export function isDemandOn({ doc }: ReadingInput, { from, how }: Phrase, word: Lexed, { act, part }: Entry): boolean {
  if (act !== 'calls-for' || part !== 'phrase' || (how === 'anaphor' && /^(?:we|i)$/.test(doc.tokens[from]?.norm ?? ''))) return false;
  return /^(?:must|should|shall|ought|has|have|needs?|had|is|are|was)$/.test(doc.tokens[word.from]?.norm ?? '');
}

/** noted the visit, [as Iran supports] it; [as Iran threatens] the strait, X urged calm: why or when, and no word of Iran's own. */
export function isReason({ doc, phraseEndingAt }: ReadingInput, sentence: Sentence, subject: Phrase, { kind }: Entry, { head }: HeadState): boolean {
  const at = doc.tokens[subject.from - 1]?.norm === 'the' ? subject.from - 1 : subject.from;
  if (kind !== 'stance' || !/^(?:as|because|since)$/.test(doc.tokens[at - 1]?.norm ?? '') || phraseEndingAt[at - 1] !== undefined) return false;
  return head !== null || at - 1 === sentence.from;
}

/** ..., while [President X] thanked: another person beside the one who has the word. */
export function isMeanwhile({ doc }: ReadingInput, { from, how, ids }: Phrase, { current }: HeadState): boolean {
  const at = doc.tokens[from - 1]?.norm === 'the' ? from - 1 : from;
  return how === 'person' && /^(?:while|whereas)$/.test(doc.tokens[at - 1]?.norm ?? '') && doc.tokens[at - 2]?.norm === ',' && !ids.some((id) => current.includes(id));
}
