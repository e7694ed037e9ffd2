import type { Annotated } from './annotate';
import { isNameLike } from './arabic-names';
import type { Cast } from './cast';
import { countryOf, surfaceOf } from './phrase';

type Named = { readonly ids: readonly string[]; readonly until: number };

/** The office that a dual noun gives to each of two states: الرئيسان الفرنسي والمصري, وزيرا خارجية. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ال)?ر(?:ئ|ي)يس(?:ان|ين|ا|ي)$/, 'head-of-state'], [/^(?:ال)?وزير(?:ان|ين|ا|ي)$/, 'foreign-minister'], [/^(?:ال)?(?:زعيم|قايد|قائد)(?:ان|ين|ا|ي)$/, 'head-of-state'],
];
const SIDES = /^(?:ال)?(?:جانب|طرف|بلد|دولت|حكومت|حليف|خارجيت|وفد)(?:ان|ين|ا|ي)$/;
const DUALS: ReadonlySet<string> = new Set(['', 'و', 'ف', 'ب', 'ل'].flatMap((clitic) => ['وزيرا', 'وزيري', 'رييسا', 'رئيسا', 'رييسي', 'رئيسي', 'سفيرا', 'مندوبا', 'مبعوثا', 'زعيما'].map((noun) => clitic + noun)));
const ROLE_REACH = 12; // tokens from a dual title to the last of its two names
const MOST_NAMES = 3; // words of a name that no list has

/** Whether a dual without its ن stands here: وزيرا الخارجية والدفاع. */
export function isDualTitle(doc: Annotated, at: number): boolean {
  return DUALS.has(doc.tokens[at]?.norm ?? '');
}

/** الوزيران فلان وفلان, وزيرا الخارجية والتنمية، فلان، وفلان, الجانبان المصري والأردني: who the two are, by their names or by their states. */
export function pairAfter(doc: Annotated, at: number, from: number, cast: Cast): Named | null {
  return namesAfter(doc, at, from, cast) ?? statesAfter(doc, at, from, cast);
}

function namesAfter(doc: Annotated, at: number, from: number, cast: Cast): Named | null {
  const { nameAt, countryAt, tokens } = doc;
  const isBare = isDualTitle(doc, at);
  const ids: string[] = [];
  let until = from;
  for (let i = from; i < from + ROLE_REACH;) {
    const token = tokens[i];
    const adjective = countryAt[i];
    if (adjective?.named.kind === 'place' && (adjective.named.via === 'adjective' || isBare)) {
      i = adjective.until;
      continue;
    }
    const name = nameAt[i];
    if (name?.named.kind === 'person') {
      ids.push(cast.person(name.named.row, surfaceOf(doc, i, name.until)));
      i = name.until;
      until = i;
      continue;
    }
    const stranger = (isBare || ids.length > 0) ? strangerEnd(doc, i) : null;
    if (stranger !== null) {
      ids.push(cast.stranger(surfaceOf(doc, i, stranger).replace(/^و/, ''), null, null));
      i = stranger;
      until = i;
      continue;
    }
    // the field of work between a bare dual and its names: الخارجية والتنمية الدولية،
    const isRole = isBare && ids.length === 0 && /^(?:و?ال|خارجيه$|دفاع$|داخليه$|ماليه$|وزراء$)/.test(token?.norm ?? '');
    if (!isRole && token?.norm !== ',' && token?.norm !== 'و') break;
    i += 1;
  }
  return ids.length > 1 ? { ids, until } : null;
}

/** A name that no list has, behind a comma or behind و. */
function strangerEnd(doc: Annotated, at: number): number | null {
  const before = doc.tokens[at - 1]?.norm;
  if (before !== ',' && before !== 'و' && doc.tokens[at]?.norm.startsWith('و') !== true) return null;
  let until = at;
  while (until < at + MOST_NAMES && isNameLike(doc, until)) until += 1;
  return until - at >= 2 ? until : null;
}

function statesAfter(doc: Annotated, at: number, from: number, cast: Cast): Named | null {
  const noun = (doc.tokens[at]?.norm ?? '').replace(/^[وفبل](?=\S{5})/, '');
  const office = OFFICES.find(([pattern]) => pattern.test(noun))?.[1];
  if (office === undefined && !SIDES.test(noun)) return null;
  const ids: string[] = [];
  let until = from;
  for (let i = from; i < from + ROLE_REACH && ids.length < 2;) {
    const found = doc.countryAt[i];
    const place = found?.named.kind === 'place' ? stateOf(found.named) : null;
    if (found === undefined || place === null) {
      if (isDualTitle(doc, at) && ids.length === 0 && /^(?:خارجيه|دفاع|داخليه|ماليه|وزراء|حكومه)$/.test(doc.tokens[i]?.norm ?? '')) {
        i += 1;
        continue;
      }
      break;
    }
    const surface = surfaceOf(doc, i, found.until).replace(/^و/, '');
    ids.push(office === undefined ? cast.government(place, surface) : cast.holder(office, surface, place, surface));
    until = found.until;
    i = found.until;
  }
  return ids.length > 1 ? { ids, until } : null;
}

type PlaceNamed = NonNullable<Annotated['nameAt'][number]>['named'];

/** An adjective means its own state, a name the state it is or stands for. */
function stateOf({ via, row }: Extract<PlaceNamed, { kind: 'place' }>): ReturnType<typeof countryOf> {
  return via === 'adjective' ? row : countryOf(row);
}
