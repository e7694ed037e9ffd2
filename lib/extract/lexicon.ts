import type { Lang } from '../i18n/lang';
import type { Act } from '../dossier/schema';
import { fold } from '../text/normalise';
import arabicVerbs from '../../data/lexicon/ar/verbs.json';
import arabicWords from '../../data/lexicon/ar/words.json';
import englishVerbs from '../../data/lexicon/en/verbs.json';
import englishWords from '../../data/lexicon/en/words.json';
import chineseVerbs from '../../data/lexicon/zh/verbs.json';
import chineseWords from '../../data/lexicon/zh/words.json';
import { adjectiveForms, imperfectForms, nounForms, perfectForms, type VerbForm } from './arabic-forms';
import { englishVerbForms, pluralOf, type Part } from './english-forms';
import { wordsOf } from './gazetteer';
import { hasAll, rowsOf } from './rows';
import { addForm, emptyTrie, type TrieNode } from './trie';

/**
 * What a word does in a sentence: reports, takes a stance, ends something (which turns a stance round), narrates a meeting, judges
 * as good or bad, negates, strengthens, says that something can't be; `none` keeps a longer expression from being read by its parts.
 */
export type Kind = 'report' | 'stance' | 'cease' | 'discuss' | 'good' | 'bad' | 'negator' | 'intensifier' | 'unable' | 'none';

export type Entry = {
  readonly kind: Kind;
  readonly part: Part;
  readonly act: Act;
  readonly polarity: -1 | 0 | 1;
  /** The ladder of diplomatic force, 0 (narrates) to 5 (stresses, condemns). */
  readonly force: number;
  readonly number: VerbForm['number'];
  readonly gender: VerbForm['gender'];
  readonly person: VerbForm['person'];
  /** A word that must follow for the form to mean this: to burden is to accuse only with a responsibility. */
  readonly needs: string | null;
};

/** A colon, an attribution: says, with no verb. */
export const SAYS: Entry = { kind: 'report', part: 'finite', act: 'asserts', polarity: 0, force: 1, number: 'singular', gender: null, person: 3, needs: null };

export type Title = { readonly post: string; readonly of: string | null };
export type Anaphor = 'pair' | 'many' | 'person' | 'government' | 'organization' | 'document';

export type Lexicon = {
  readonly words: TrieNode<Entry>;
  readonly titles: TrieNode<Title>;
  readonly anaphora: TrieNode<Anaphor>;
  readonly adverbs: ReadonlySet<string>;
};

type VerbRow = {
  readonly past?: string; readonly present?: string; readonly verb?: string; readonly noun?: string; readonly agent?: string;
  readonly forms?: readonly string[]; readonly kind: Kind; readonly act: Act; readonly polarity: -1 | 0 | 1; readonly force: number; readonly needs?: string;
};
type Valence = { readonly nouns: readonly string[]; readonly adjectives: readonly string[]; readonly verbs: readonly string[] };
type Words = {
  readonly negators: readonly string[]; readonly intensifiers: readonly string[]; readonly unable?: readonly string[];
  readonly needs?: readonly string[]; readonly pledges?: readonly string[];
  readonly good?: Valence; readonly bad?: Valence;
  readonly phrases: readonly { readonly form: string; readonly kind: Kind; readonly act: Act; readonly polarity: -1 | 0 | 1; readonly force: number }[];
  readonly titles: readonly { readonly form: string; readonly post: string; readonly of?: string }[];
  readonly anaphora: Readonly<Record<Anaphor, readonly string[]>>;
  readonly adverbs: readonly string[];
};

type Pack = { readonly verbs: readonly VerbRow[]; readonly words: Words };

// TypeScript reads the strings of a JSON file as `string`; the lexicon's test holds each row to these types.
const PACKS: Readonly<Record<Lang, Pack>> = {
  ar: packOf(arabicVerbs, arabicWords), en: packOf(englishVerbs, englishWords), zh: packOf(chineseVerbs, chineseWords),
};

function packOf(verbs: readonly unknown[], words: unknown): Pack {
  const isVerb = (row: unknown): row is VerbRow => hasAll(row, ['kind', 'act', 'polarity', 'force']);
  const isWords = (list: unknown): list is Words => hasAll(list, ['negators', 'intensifiers', 'phrases', 'titles', 'anaphora', 'adverbs']);
  if (!isWords(words)) throw new Error('bug: malformed words of a lexicon');
  return { verbs: rowsOf(verbs, isVerb), words };
}

/** Kinds of verb that a speaker uses of himself: ندعو; the first person of others only makes homographs (أحدّ, أحد). */
const SPEAKS: ReadonlySet<Kind> = new Set(['report', 'stance', 'discuss']);
const SINGULAR = { number: 'singular', gender: null, person: 3, needs: null } as const;

type Meaning = { readonly kind: Kind; readonly act: Act; readonly polarity: -1 | 0 | 1; readonly force: number; readonly needs?: string };

function entryOf(row: Meaning, part: Part, { number = SINGULAR.number, gender = SINGULAR.gender, person = SINGULAR.person }: Partial<VerbForm> = {}): Entry {
  const needs = row.needs === undefined ? null : fold(row.needs);
  return { kind: row.kind, act: row.act, polarity: row.polarity, force: row.force, part, number, gender, person, needs };
}

function compile(lang: Lang): Lexicon {
  const { verbs, words } = PACKS[lang];
  const trie = emptyTrie<Entry>();
  const add = (form: string, entry: Entry) => addForm(trie, wordsOf(form), entry);
  for (const row of verbs) for (const { form, entry } of inflections(row, lang)) add(form, entry);
  for (const kind of ['good', 'bad'] as const) {
    const valence = words[kind];
    const row = { kind, act: 'asserts', polarity: kind === 'good' ? 1 : -1, force: 1 } as const;
    if (valence !== undefined) for (const { form, entry } of valenceForms(valence, row, lang)) add(form, entry);
  }
  const plain = { act: 'asserts', polarity: 0, force: 0 } as const;
  for (const form of words.negators) add(form, entryOf({ kind: 'negator', ...plain }, 'phrase'));
  for (const form of words.intensifiers) add(form, entryOf({ kind: 'intensifier', ...plain }, 'phrase'));
  for (const form of words.unable ?? []) add(form, entryOf({ kind: 'unable', act: 'rejects', polarity: -1, force: 3 }, 'phrase'));
  for (const form of words.needs ?? []) add(form, entryOf({ kind: 'stance', act: 'calls-for', polarity: 1, force: 3 }, 'phrase'));
  for (const form of words.pledges ?? []) add(form, entryOf({ kind: 'stance', act: 'pledges', polarity: 1, force: 3 }, 'phrase'));
  for (const row of words.phrases) add(row.form, entryOf(row, 'phrase'));
  const titles = emptyTrie<Title>();
  for (const { form, post, of } of words.titles) addForm(titles, wordsOf(form), { post, of: of ?? null });
  const anaphora = emptyTrie<Anaphor>();
  for (const kind of ['pair', 'many', 'person', 'government', 'organization', 'document'] as const) {
    for (const form of words.anaphora[kind]) addForm(anaphora, wordsOf(form), kind);
  }
  return { words: trie, titles, anaphora, adverbs: new Set(words.adverbs.map(fold)) };
}

type Inflected = { readonly form: string; readonly entry: Entry };

function inflections(row: VerbRow, lang: Lang): readonly Inflected[] {
  if (lang === 'zh') return (row.forms ?? []).map((form) => ({ form, entry: entryOf(row, 'finite') }));
  if (lang === 'en') {
    const verbal = row.verb === undefined ? [] : englishVerbForms(row.verb, row.past).map(({ form, part }) => ({ form, entry: entryOf(row, part) }));
    const nouns = row.noun === undefined ? [] : [row.noun, pluralOf(row.noun)];
    return [...verbal, ...nouns.map((form) => ({ form, entry: entryOf(row, 'noun') }))];
  }
  return [
    ...(row.past === undefined ? [] : perfectForms(row.past)).map((form) => ({ form: form.form, entry: entryOf(row, 'finite', form) })),
    ...(row.present === undefined ? [] : imperfectForms(row.present)).filter((form) => form.person === 3 || SPEAKS.has(row.kind)).map((form) => ({ form: form.form, entry: entryOf(row, 'finite', form) })),
    ...(row.noun === undefined ? [] : nounForms(row.noun)).map((form) => ({ form, entry: entryOf(row, 'noun') })),
    ...(row.agent === undefined ? [] : adjectiveForms(row.agent)).map((form) => ({ form: form.form, entry: entryOf(row, 'participle', form) })),
  ];
}

type ValenceRow = { readonly kind: Kind; readonly act: Act; readonly polarity: -1 | 0 | 1; readonly force: number };

function valenceForms(valence: Valence, row: ValenceRow, lang: Lang): readonly Inflected[] {
  if (lang === 'en') {
    return [
      ...valence.nouns.flatMap((noun) => [noun, pluralOf(noun)]).map((form) => ({ form, entry: entryOf(row, 'noun') })),
      ...valence.adjectives.map((form) => ({ form, entry: entryOf(row, 'adjective') })),
      ...valence.verbs.flatMap((verb) => englishVerbForms(verb)).map(({ form, part }) => ({ form, entry: entryOf(row, part) })),
    ];
  }
  return [
    ...valence.nouns.flatMap(nounForms).map((form) => ({ form, entry: entryOf(row, 'noun') })),
    ...valence.adjectives.flatMap(adjectiveForms).map(({ form }) => ({ form, entry: entryOf(row, 'adjective') })),
    ...valence.verbs.flatMap((pair) => {
      const [past = '', present = ''] = pair.split(' ');
      // the first person singular only makes homographs: أكبر is "bigger"
      return [...perfectForms(past), ...imperfectForms(present)].filter(({ person, number }) => person === 3 || number === 'plural').map((form) => ({ form: form.form, entry: entryOf(row, 'finite', form) }));
    }),
  ];
}

const compiled = new Map<Lang, Lexicon>();

export function lexiconFor(lang: Lang): Lexicon {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const made = compile(lang);
  compiled.set(lang, made);
  return made;
}
