import type { Actor, Names } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import { fold } from '../text/normalise';
import { findCountry, findPerson, holderOf, servingIn, type OrganizationRow, type PersonRow, type PlaceRow } from './gazetteer';
import { foreignNames } from './foreign-names';
import { slugOf } from './slug';

/** Everyone who acts in one article, made as the reading meets them. */
export type Cast = {
  /** The article's month, `YYYY-MM`, by which posts are looked up. */
  readonly month: string | null;
  readonly person: (row: PersonRow, surface: string) => string;
  readonly government: (country: PlaceRow, surface: string) => string;
  readonly organization: (row: OrganizationRow, surface: string) => string;
  /** Somebody whom the gazetteer doesn't know, under the name that the article gives. */
  readonly stranger: (name: string, title: string | null, country: PlaceRow | null) => string;
  /** A body that the gazetteer doesn't know, under the name that the article gives. */
  readonly body: (name: string) => string;
  /** The holder of a post at the article's date, or an actor that is only a role. */
  readonly holder: (post: string, title: string, country: PlaceRow, surface: string) => string;
  /** Who of the gazetteer holds a post at the article's date. */
  readonly holding: (post: string, country: PlaceRow) => PersonRow | null;
  /** A group or an unnamed actor, as it is. */
  readonly collective: (actor: Actor) => string;
  readonly alias: (id: string, surface: string) => void;
  /** Whether all that is known of an actor is a role: Iran's deputy foreign minister. */
  readonly isNameless: (id: string) => boolean;
  /** Gives a role the name that the article gives it later. */
  readonly rename: (id: string, name: string) => void;
  readonly kindOf: (id: string) => Actor['kind'] | null;
  readonly get: (id: string) => Actor | undefined;
  readonly actors: () => readonly Actor[];
};

const POST_NAMES: Readonly<Record<string, Names>> = {
  'head-of-state': { en: 'Head of state', ar: 'رئيس الدولة', zh: '国家元首' },
  'head-of-government': { en: 'Head of government', ar: 'رئيس الحكومة', zh: '政府首脑' },
  'foreign-minister': { en: 'Foreign minister', ar: 'وزير الخارجية', zh: '外长' },
  'defense-minister': { en: 'Defence minister', ar: 'وزير الدفاع', zh: '国防部长' },
  spokesperson: { en: 'Spokesperson', ar: 'المتحدث', zh: '发言人' },
  envoy: { en: 'Envoy', ar: 'المبعوث', zh: '特使' },
};

/** A head of state is often called by the other title, and who is meant stays the same person. */
const NEXT_POST: Readonly<Record<string, string>> = {
  'head-of-state': 'head-of-government', 'head-of-government': 'head-of-state', spokesperson: 'foreign-spokesperson',
};

export function createCast(lang: Lang, publishedOn: string | null): Cast {
  const actors = new Map<string, Actor>();
  const alias = (id: string, surface: string) => {
    const actor = actors.get(id);
    if (actor === undefined || surface.length > LONGEST_ALIAS || actor.aliases.includes(surface) || actor.names[lang] === surface) return;
    actors.set(id, { ...actor, aliases: [...actor.aliases, surface] });
  };
  const keep = (actor: Actor, surface: string) => {
    if (!actors.has(actor.id)) actors.set(actor.id, actor);
    alias(actor.id, surface);
    return actor.id;
  };
  const person = (row: PersonRow, surface: string) => keep(
    { id: row.id, kind: 'person', names: row.names, role: roleOf(row, publishedOn), country: row.country, aliases: [] }, surface,
  );
  const government = (country: PlaceRow, surface: string) => keep(governmentOf(country), surface);
  return {
    month: publishedOn?.slice(0, 7) ?? null,
    person,
    government,
    organization: (row, surface) => keep(
      { id: row.id, kind: 'organization', names: row.names, role: null, country: row.country, aliases: [] }, surface,
    ),
    stranger: (name, title, country) => keep({
      id: slugOf(name), kind: 'person', names: foreignNames(name, lang),
      role: title === null ? null : foreignNames(title, lang), country: country?.iso2 ?? null, aliases: [],
    }, name),
    body: (name) => keep({ id: slugOf(name), kind: 'organization', names: foreignNames(name, lang), role: null, country: null, aliases: [] }, name),
    holder: (post, title, country, surface) => {
      const row = post === 'other' && lang === 'ar'
        ? namedPost(title, country, publishedOn)
        : (holderOf(post, country.id, publishedOn) ?? holderOf(NEXT_POST[post] ?? post, country.id, publishedOn));
      if (row !== null) return person(row, surface);
      if (post === 'spokesperson') return government(country, surface);
      const role = POST_NAMES[post];
      const names: Names = role === undefined
        ? foreignNames(title, lang)
        : { en: `${role.en} of ${country.names.en}`, ar: `${role.ar} (${country.names.ar})`, zh: `${country.names.zh}${role.zh}` };
      const id = role === undefined ? slugOf(title) : `${post}-${country.id}`;
      return keep({ id, kind: 'person', names, role: names, country: country.iso2, aliases: [] }, surface);
    },
    holding: (post, country) => holderOf(post, country.id, publishedOn) ?? holderOf(NEXT_POST[post] ?? post, country.id, publishedOn),
    collective: (actor) => keep(actor, actor.names[lang]),
    alias,
    isNameless: (id) => {
      const actor = actors.get(id);
      return actor?.kind === 'person' && actor.role !== null && actor.role === actor.names;
    },
    rename: (id, name) => {
      const actor = actors.get(id);
      if (actor === undefined) return;
      actors.set(id, { ...actor, names: foreignNames(name, lang), role: actor.names, aliases: [...new Set([...actor.aliases, actor.names[lang]])] });
    },
    kindOf: (id) => actors.get(id)?.kind ?? null,
    get: (id) => actors.get(id),
    actors: () => [...actors.values()],
  };
}

/** Posts of one state that only their title tells apart: ولي العهد السعودي is whoever is ولي عهد السعودية. */
function namedPost(title: string, country: PlaceRow, on: string | null): PersonRow | null {
  const wanted = titleKey(title);
  return servingIn('other', country.id, on).findLast(({ post }) => titleKey(post.title.ar) === wanted)?.row ?? null;
}

function titleKey(title: string): string {
  return fold(title).split(/\s+/).slice(0, 2).map((word) => word.replace(/^ال/, '').replace(/ه$/, '')).join(' ');
}

const LONGEST_ALIAS = 80; // units; a longer phrase is a description, not a name

/** States whose English name takes the article. */
const WITH_ARTICLE = new Set(['US', 'GB', 'AE', 'NL', 'PH', 'MV', 'BS', 'GM', 'CF', 'DO', 'CD', 'CG', 'CZ', 'KM', 'SB', 'MH']);

export function governmentOf(country: PlaceRow): Actor {
  return {
    id: `government-${country.id}`, kind: 'government', role: null, country: country.iso2, aliases: [],
    names: { en: `Government of ${WITH_ARTICLE.has(country.iso2 ?? '') && !/^the /i.test(country.names.en) ? 'the ' : ''}${country.names.en}`, ar: `حكومة ${country.names.ar}`, zh: `${country.names.zh}政府` },
  };
}

function roleOf(row: PersonRow, on: string | null): Names | null {
  const month = on?.slice(0, 7) ?? null;
  const serving = row.posts.filter(({ from, until }) => month === null
    ? until === null
    : (from === null || from <= month) && (until === null || month <= until));
  return serving[0]?.title ?? null;
}

/** The government a person speaks for, by the gazetteer. */
export function governmentIdOf(actorId: string, cast: Cast): string | null {
  const country = cast.get(actorId)?.country ?? findPerson(actorId)?.country ?? null;
  const place = country === null ? undefined : findCountry(country);
  return place === undefined ? null : `government-${place.id}`;
}
