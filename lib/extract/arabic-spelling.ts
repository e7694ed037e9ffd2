import { fold } from '../text/normalise';
import { peopleOf, type PersonRow } from './gazetteer';

const SAME: ReadonlyMap<string, string> = new Map<string, string>([['غ', 'ج'], ['ق', 'ج'], ['ك', 'ج'], ['ث', 'س'], ['ص', 'س'], ['ط', 'ت'], ['ذ', 'د'], ['ظ', 'ز'], ['ض', 'د'], ['ڤ', 'ف'], ['پ', 'ب']]);
const ENOUGH = 4; // consonants: with fewer, two different names look alike

/** The consonants of a name, those that papers write in different ways as one: هوا تشونيينغ is هوا تشون ينغ. */
function consonants(name: string): string {
  const letters = [...fold(name).replace(/(?:^|\s)ال/g, '')].filter((letter) => !/[\sاويىهءئؤعـ-]/.test(letter)).map((letter) => SAME.get(letter) ?? letter);
  return letters.filter((letter, i) => letter !== letters[i - 1]).join('');
}

const known = new Map<string, ReadonlyMap<string, PersonRow>>();

function namesOf(country: string): ReadonlyMap<string, PersonRow> {
  const before = known.get(country);
  if (before !== undefined) return before;
  const names = new Map(peopleOf(country).flatMap((row) => [row.names.ar, ...row.forms.ar].filter((form) => form.includes(' ')).map((form) => [consonants(form), row] as const)));
  known.set(country, names);
  return names;
}

/** The person of a state whose name is the same but for its spelling; null where nobody's is. */
export function spelledAlike(name: string, country: string | null): PersonRow | null {
  const key = consonants(name);
  return country === null || key.length < ENOUGH ? null : (namesOf(country).get(key) ?? null);
}
