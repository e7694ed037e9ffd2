import { countryOf } from './phrase';
import type { ReadingInput } from './reading';

const LONGEST_OWNER = 5; // tokens of "the United Arab Emirates'"
/** What speaks of one's own side without its name: his country's, the nation's. */
const OWN_SIDE = /^(?:country|nation|government|people|kingdom|republic|organi[sz]ation|bloc|ministry|council|side)$/;

/** reaffirmed [Jordan's] rejection, expressed [his country's] thanks: where what is held begins, behind the name of one's own side. */
export function ownedFrom(input: ReadingInput, subjects: readonly string[], from: number): number {
  const { tokens } = input.doc;
  for (let i = from + 1; i < from + LONGEST_OWNER; i += 1) {
    if (tokens[i]?.norm === 's') return isOwnSide(input, subjects, from, i) ? i + 1 : from;
    if (tokens[i]?.kind !== 'word') return from;
  }
  return from;
}

function isOwnSide({ doc, phraseAt, cast }: ReadingInput, subjects: readonly string[], from: number, until: number): boolean {
  if (OWN_SIDE.test(doc.tokens[until - 1]?.norm ?? '')) return true;
  const own = subjects.map((id) => cast.get(id)?.country ?? id);
  for (let i = from; i < until; i += 1) {
    const named = doc.countryAt[i]?.named;
    const country = named?.kind === 'place' ? countryOf(named.row) : null;
    if (country !== null && country.iso2 !== null && own.includes(country.iso2)) return true;
    if (phraseAt[i]?.ids.some((id) => subjects.includes(id)) === true) return true;
  }
  return false;
}
