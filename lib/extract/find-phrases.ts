import type { Actor } from '../dossier/schema';
import { findPerson } from './gazetteer';
import { fold } from '../text/normalise';
import type { Annotated } from './annotate';
import type { Cast } from './cast';
import { perToken } from './per-token';
import type { Memory, Phrase, PhraseReader } from './phrase';
import { arabicPhraseAt } from './phrases-ar';
import { englishPhraseAt } from './phrases-en';
import { chinesePhraseAt } from './phrases-zh';

const READERS: Readonly<Record<Annotated['lang'], PhraseReader>> = { ar: arabicPhraseAt, en: englishPhraseAt, zh: chinesePhraseAt };

/** Every phrase of the text that names an actor, by the token it starts at; anaphora are resolved from what stands before. */
export function findPhrases(doc: Annotated, cast: Cast): readonly (Phrase | undefined)[] {
  const phrases = perToken<Phrase>(doc.tokens.length);
  const memory: Memory = { persons: [], governments: [], bodies: [], organizations: [], met: [], surnames: new Map(), introduced: new Map() };
  const read = READERS[doc.lang];
  for (let at = 0; at < doc.tokens.length;) {
    const phrase = read(doc, at, cast, memory);
    if (phrase === null) {
      at += 1;
      continue;
    }
    phrases[at] = phrase;
    rememberMeeting(doc, memory, phrases, phrase);
    if (phrase.how !== 'anaphor') for (const id of phrase.ids) remember(doc, memory, phrase, id, cast);
    at = phrase.until;
  }
  return phrases;
}

const NEAR = 40; // tokens between two who meet

/** X met Y: later "the two leaders" are these two, whoever was named first in the article. */
function rememberMeeting({ lang, tokens, words }: Annotated, memory: Memory, phrases: readonly (Phrase | undefined)[], phrase: Phrase): void {
  if (lang === 'ar' || phrase.how !== 'person' || phrase.ids.length !== 1) return;
  const joined = /^[同与和]$/.test(tokens[phrase.from - 1]?.norm ?? '');
  for (let i = phrase.from - 1; i >= 0 && i > phrase.from - NEAR; i -= 1) {
    if (tokens[i]?.kind === 'break' || tokens[i]?.norm === '.') return;
    const other = phrases[i];
    if (other?.how !== 'person' || other.ids.length !== 1 || other.ids[0] === phrase.ids[0]) continue;
    const before = tokens[i - 1];
    const opens = before === undefined || before.kind !== 'word' || lang === 'zh';
    if (opens && (joined || words.slice(other.until, phrase.from).some((word) => word?.entries[0]?.kind === 'discuss'))) memory.met.splice(0, 2, ...other.ids, ...phrase.ids);
    return;
  }
}

function remember(doc: Annotated, memory: Memory, phrase: Phrase, id: string, cast: Cast): void {
  const kind = cast.kindOf(id);
  const words = doc.tokens.slice(phrase.from, phrase.until).map(({ norm }) => norm).join(' ');
  if (kind === 'person') {
    memory.persons.push({ id, words });
    for (const surname of surnamesOf(cast.get(id), doc.lang)) if (!memory.surnames.has(surname)) memory.surnames.set(surname, id);
  } else if (kind === 'government') {
    memory.governments.push(id);
    if (isBody(doc, phrase)) memory.bodies.push({ id, words });
  } else if (kind === 'organization') memory.organizations.push({ id, words, leads: doc.lang === 'ar' && leads(doc, phrase) });
}

/** A ministry, a presidency: a phrase under a title, which in English may stand behind the state (the Russian Foreign Ministry). */
function isBody({ lang, titles }: Annotated, { from, until }: Phrase): boolean {
  return titles[from] !== undefined || (lang === 'en' && titles.slice(from, until).some((title) => title !== undefined));
}

/** Behind a verb, behind the verb and its first noun (اجتمع مجلس كذا), or at the head of a sentence: a subject. */
function leads({ tokens, words }: Annotated, { from }: Phrase): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.kind !== 'word') return before?.norm !== ',' || tokens[from]?.kind === 'word';
  if (tokens[from - 1]?.norm === 'سيما') return false;
  if (words[from - 1]?.conjunction === true && words[from - 1]?.entries.some(({ act }) => act === 'calls-for') === true) return false;
  const opens = [from - 2, from - 3, from - 4].some((i) => tokens[i] === undefined || tokens[i]?.kind === 'break' || tokens[i]?.norm === '.');
  return opens || words[from - 1]?.entries.some(({ part, act }) => part === 'finite' && act !== 'calls-for') === true;
}

/** The word by which somebody already named is named again: the last of the name; of a Chinese one the first. */
function surnamesOf(actor: Actor | undefined, lang: Annotated['lang']): readonly string[] {
  if (actor === undefined || lang === 'zh') return [];
  const words = fold(actor.names[lang]).split(/[\s-]+/);
  const surname = actor.country === 'CN' ? words[0] : words.at(-1);
  if (surname === undefined || words.length < 2) return [];
  // Moussa Faki Mahamat is Faki too, where he is also called Moussa Faki
  const shorter = lang === 'en' ? (findPerson(actor.id)?.forms.en ?? []).map((form) => fold(form).split(/[\s-]+/)) : [];
  return [...new Set([surname, ...shorter.flatMap((form) => (form.length > 1 && form.length < words.length && form.every((word, at) => word === words[at]) ? form.slice(-1) : []))])];
}
