import type { Dossier } from '../dossier/schema';
import { readingsOf } from '../text/clitics';
import { foldForSearch } from '../text/fold';

const WORD = /[\p{L}\p{N}]+/gu;
const HAN = /\p{Script=Han}/u;
const ARABIC = /\p{Script=Arabic}/u;
const MOST = 20_000; // different words of one dossier; more would be no article

/**
 * The words that a text is found by: folded as the reader folds (one alef, no harakat, one case); Arabic ones also without what is
 * written onto their front (والصين as الصين and صين); Chinese ones as pairs of characters, since nothing there says where a word ends.
 */
function searchWords(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [word] of foldForSearch(text).matchAll(WORD)) {
    for (const form of formsOf(word)) found.add(form);
    if (found.size > MOST) break;
  }
  return [...found];
}

/** What a dossier is found by: its article, and the names under which readers in any language know who and what is in it. */
export function dossierWords({ article, actors, places, things, statements }: Dossier): readonly string[] {
  const names = [...actors, ...places, ...things].flatMap(({ names: { en, ar, zh } }) => [en, ar, zh]);
  const said = statements.flatMap(({ paraphrase: { en, ar, zh } }) => [en, ar, zh]);
  return searchWords([article.title, article.publisher ?? '', ...names, ...said, article.text].join('\n'));
}

/** What must all be there when a reader asks for `query`; the front of an Arabic word is left as it was typed, for a word begins with it or goes by itself. */
export function queryWords(query: string): readonly string[] {
  const words = [...foldForSearch(query).matchAll(WORD)].flatMap(([word]) => (HAN.test(word) ? pairsOf(word) : [word]));
  return [...new Set(words)];
}

function formsOf(word: string): readonly string[] {
  if (HAN.test(word)) return [...pairsOf(word), ...word];
  return ARABIC.test(word) ? [word, ...readingsOf(word).map(({ rest }) => rest)] : [word];
}

/** Adjoining pairs; a single character stands for itself. */
function pairsOf(word: string): readonly string[] {
  const letters = [...word];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
}
