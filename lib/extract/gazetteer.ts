import type { Lang } from '../i18n/lang';
import type { Names, Place, Thing } from '../dossier/schema';
import decoyRows from '../../data/gazetteer/decoys.json';
import organizationRows from '../../data/gazetteer/organizations.json';
import peopleRows from '../../data/gazetteer/people.json';
import placeRows from '../../data/gazetteer/places.json';
import thingRows from '../../data/gazetteer/things.json';
import chineseDecoys from '../../data/lexicon/zh/decoys.json';
import { tokenise } from '../text/tokens';
import { hasAll, isRow, rowsOf } from './rows';
import { addForm, emptyTrie, type TrieNode } from './trie';

export type Via = 'name' | 'adjective' | 'capital' | 'role';
type Form = { readonly form: string; readonly via: Via; readonly needs?: readonly string[]; readonly not?: readonly string[] };

export type PlaceRow = Place & { readonly forms: Readonly<Record<Lang, readonly Form[]>>; readonly metonymFor: string | null };
export type OrganizationRow = {
  readonly id: string; readonly names: Names; readonly forms: Readonly<Record<Lang, readonly string[]>>; readonly country: string | null;
};
export type Post = {
  readonly post: string; readonly of: string; readonly from: string | null; readonly until: string | null; readonly title: Names;
};
export type PersonRow = {
  readonly id: string; readonly names: Names; readonly country: string | null; readonly org: string | null;
  readonly forms: Readonly<Record<Lang, readonly string[]>>; readonly posts: readonly Post[];
};
export type ThingRow = Thing & { readonly forms: Readonly<Record<Lang, readonly string[]>> };

/** One written form of one row, as the trie holds it. */
export type Named =
  | { readonly kind: 'place'; readonly row: PlaceRow; readonly via: Via; readonly needs: readonly string[]; readonly not: readonly string[] }
  | { readonly kind: 'organization'; readonly row: OrganizationRow }
  | { readonly kind: 'person'; readonly row: PersonRow; readonly letters: number }
  | { readonly kind: 'thing'; readonly row: ThingRow }
  /** Words that hold a name and don't mean it: guinea pig, قطر الدائرة. */
  | { readonly kind: 'decoy'; readonly row: { readonly id: string } };

/** A row's form in a text that tells names by capitals: US is not us, Turkey is not turkey. */
export type Cased = { readonly named: Named; readonly capitals: 'none' | 'first' | 'all' };

// TypeScript would infer a union of thousands of literals from the files, so their rows come in as unknown.
const places = rowsOf(placeRows, (row): row is PlaceRow => isRow(row) && hasAll(row, ['kind', 'iso2', 'lonLat', 'metonymFor']));
const organizations = rowsOf(organizationRows, (row): row is OrganizationRow => isRow(row) && hasAll(row, ['country']));
const people = rowsOf(peopleRows, (row): row is PersonRow => isRow(row) && hasAll(row, ['country', 'posts']));
const things = rowsOf(thingRows, (row): row is ThingRow => isRow(row) && hasAll(row, ['kind']));
const decoys: readonly { readonly id: string; readonly forms: Readonly<Record<Lang, readonly string[]>> }[] = decoyRows;

export type Gazetteer = { readonly forms: TrieNode<Cased> };

function compile(lang: Lang): Gazetteer {
  const forms = emptyTrie<Cased>();
  const add = (form: string, named: Named) => addForm(forms, wordsOf(form), { named, capitals: capitalsOf(form) });
  for (const row of places) {
    const rows = row.forms[lang] ?? [];
    for (const { form, via, needs = [], not = [] } of rows) add(form, { kind: 'place', row, via, needs, not });
    if (lang !== 'ar') continue;
    // سورية is a name and an adjective too; a row lists a spelling once
    for (const feminine of rows.filter(({ form, via }) => via === 'adjective' && form.endsWith('ي')).map(({ form }) => `${form}ة`)) {
      if (rows.some(({ form, via }) => via === 'name' && form === feminine)) add(feminine, { kind: 'place', row, via: 'adjective', needs: [], not: [] });
    }
  }
  for (const row of organizations) for (const form of row.forms[lang] ?? []) add(form, { kind: 'organization', row });
  for (const row of people) for (const form of row.forms[lang] ?? []) add(form, { kind: 'person', row, letters: form.length });
  for (const row of things) for (const form of row.forms[lang] ?? []) add(form, { kind: 'thing', row });
  if (lang === 'zh') for (const form of chineseDecoys) add(form, { kind: 'decoy', row: { id: 'across-words' } });
  for (const row of decoys) for (const form of row.forms[lang] ?? []) add(form, { kind: 'decoy', row });
  return { forms };
}

function capitalsOf(form: string): Cased['capitals'] {
  if (!/^\p{Lu}/u.test(form)) return 'none';
  return /^[\p{Lu}.]+$/u.test(form) && form.length <= 6 ? 'all' : 'first';
}

/** The tokens of a form, as the trie spells them. */
export function wordsOf(form: string): string[] {
  return tokenise(form).map((token) => token.norm);
}

const compiled = new Map<Lang, Gazetteer>();

export function gazetteerFor(lang: Lang): Gazetteer {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const made = compile(lang);
  compiled.set(lang, made);
  return made;
}

const placeById = new Map(places.map((row) => [row.id, row]));
const personById = new Map(people.map((row) => [row.id, row]));
const countryByIso2 = new Map(places.filter((row) => row.kind === 'country' && row.iso2 !== null).map((row) => [row.iso2 ?? '', row]));

export function findPlace(id: string): PlaceRow | undefined {
  return placeById.get(id);
}

const shortForms = new Map<string, string[]>();

/** The states that a single Han character may stand for, by their short form: 中 of 中方. */
export function statesByCharacter(character: string): readonly string[] {
  if (shortForms.size === 0) {
    for (const { id, kind, forms } of places) {
      if (kind !== 'country') continue;
      for (const { form } of forms.zh ?? []) if (form.length === 2 && form.endsWith('方')) shortForms.set(form.slice(0, 1), [...(shortForms.get(form.slice(0, 1)) ?? []), id]);
    }
  }
  return shortForms.get(character) ?? [];
}

export function findPerson(id: string): PersonRow | undefined {
  return personById.get(id);
}

/** Everyone whom the gazetteer knows of a state. */
export function peopleOf(country: string): readonly PersonRow[] {
  return people.filter((row) => row.country === country);
}

export function findCountry(iso2: string): PlaceRow | undefined {
  return countryByIso2.get(iso2.toUpperCase());
}

const holders = new Map<string, { readonly row: PersonRow; readonly post: Post }[]>();
for (const row of people) {
  for (const post of row.posts) {
    const key = `${post.post} ${post.of.toLowerCase()}`;
    holders.set(key, [...(holders.get(key) ?? []), { row, post }]);
  }
}

type Serving = { readonly row: PersonRow; readonly post: Post };

/** Everyone who held a post on a day (`YYYY-MM-DD`), whoever came latest last; without a day, who holds it now. */
export function servingIn(post: string, of: string, on: string | null): readonly Serving[] {
  const month = on?.slice(0, 7) ?? null;
  const rows = holders.get(`${post} ${of.toLowerCase()}`) ?? [];
  const serving = rows.filter(({ post: term }) => month === null
    ? term.until === null
    : (term.from === null || term.from <= month) && (term.until === null || month <= term.until));
  // in a month of change both serve: the one who came later is the likelier
  return serving.toSorted((a, b) => (a.post.from ?? '').localeCompare(b.post.from ?? ''));
}

/** Who held a post on a day; null where the gazetteer doesn't know. */
export function holderOf(post: string, of: string, on: string | null): PersonRow | null {
  return servingIn(post, of, on).at(-1)?.row ?? null;
}

const bySurname = new Map<string, PersonRow[]>();
for (const row of people) {
  const words = wordsOf(row.names.en);
  // a monarch is called by the first name, before the number: King Abdullah
  const surname = (/^[ivx]+$/.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1)) ?? '';
  bySurname.set(surname, [...(bySurname.get(surname) ?? []), row]);
}

/** The one person of a surname who holds such a post in that month: President Biden; null where two could be meant. */
export function holderBySurname(post: string, surname: string, month: string | null): PersonRow | null {
  const rows = (bySurname.get(surname) ?? []).filter(({ posts }) => posts.some((term) => (post === 'other' || term.post === post)
    && (month === null || ((term.from === null || term.from <= month) && (term.until === null || month <= term.until)))));
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
