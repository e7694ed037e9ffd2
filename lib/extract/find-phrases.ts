import type { Actor } from '../dossier/schema';
import { fold } from '../text/normalise';
import type { Annotated } from './annotate';
import type { Cast } from './cast';
import type { Memory, Phrase, PhraseReader } from './phrase';
import { arabicPhraseAt } from './phrases-ar';
import { englishPhraseAt } from './phrases-en';
import { chinesePhraseAt } from './phrases-zh';

const READERS: Readonly<Record<Annotated['lang'], PhraseReader>> = { ar: arabicPhraseAt, en: englishPhraseAt, zh: chinesePhraseAt };

/** Every phrase of the text that names an actor, by the token it starts at; anaphora are resolved from what stands before. */
export function findPhrases(doc: Annotated, cast: Cast): readonly (Phrase | undefined)[] {
  const phrases: (Phrase | undefined)[] = Array.from({ length: doc.tokens.length });
  const memory: Memory = { persons: [], governments: [], bodies: [], organizations: [], surnames: new Map() };
  const read = READERS[doc.lang];
  for (let at = 0; at < doc.tokens.length;) {
    const phrase = read(doc, at, cast, memory);
    if (phrase === null) {
      at += 1;
      continue;
    }
    phrases[at] = phrase;
    if (phrase.how !== 'anaphor') for (const id of phrase.ids) remember(doc, memory, phrase, id, cast);
    at = phrase.until;
  }
  return phrases;
}

function remember(doc: Annotated, memory: Memory, phrase: Phrase, id: string, cast: Cast): void {
  const kind = cast.kindOf(id);
  const words = doc.tokens.slice(phrase.from, phrase.until).map(({ norm }) => norm).join(' ');
  if (kind === 'person') {
    memory.persons.push({ id, words });
    for (const surname of surnamesOf(cast.get(id), doc.lang)) if (!memory.surnames.has(surname)) memory.surnames.set(surname, id);
  } else if (kind === 'government') {
    memory.governments.push(id);
    if (doc.titles[phrase.from] !== undefined) memory.bodies.push({ id, words });
  } else if (kind === 'organization') memory.organizations.push({ id, words });
}

/** The word by which somebody already named is named again: the last of the name; of a Chinese one the first. */
function surnamesOf(actor: Actor | undefined, lang: Annotated['lang']): readonly string[] {
  if (actor === undefined || lang === 'zh') return [];
  const words = fold(actor.names[lang]).split(/[\s-]+/);
  const surname = actor.country === 'CN' ? words[0] : words.at(-1);
  return surname === undefined || words.length < 2 ? [] : [surname];
}
