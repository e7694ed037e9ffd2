import type { Actor } from '../dossier/schema';
import { annotate, type Annotated } from '../extract/annotate';
import type { Cast } from '../extract/cast';
import { findPhrases } from '../extract/find-phrases';
import { fold } from '../text/normalise';

const LONGEST_NAME = 60; // units; a longer phrase is a description
const MOST_WORDS = 6;

/**
 * The actor a model means by a name. Somebody the rules have read already, under any of his names; else whom the rules would read
 * the name as, where it stands in the article; else, where it stands there and is short enough for a name, a stranger.
 */
export function findSpeaker(name: string, actors: readonly Actor[], { text, lang }: Annotated, cast: Cast): string | null {
  const wanted = fold(name).trim();
  const known = actors.find(({ id, names, aliases }) => id === name || [names.en, names.ar, names.zh, ...aliases].some((one) => fold(one) === wanted));
  if (known !== undefined) return known.id;
  if (wanted === '' || name.length > LONGEST_NAME || !text.includes(name.trim())) return null;
  const doc = annotate(name.trim(), lang);
  const [phrase] = findPhrases(doc, cast);
  if (phrase !== undefined && phrase.until === doc.tokens.length && phrase.how !== 'anaphor') return phrase.ids.length === 1 ? (phrase.ids[0] ?? null) : null;
  const words = doc.tokens.filter(({ kind }) => kind !== 'mark');
  const isName = words.length === doc.tokens.length && (lang === 'zh' || words.length <= MOST_WORDS);
  return isName ? cast.stranger(name.trim(), null, null) : null;
}
