import { readingsOf } from '../text/clitics';
import { lexiconFor } from './lexicon';

/** دعمه, رفضها: a noun of the lexicon with somebody's pronoun on it. The ه of a folded ta marbuta (إشارة) is none. */
export function isPossessed(norm: string): boolean {
  if (/(?:ها|هم|هما|نا|ته)$/.test(norm)) return true;
  if (!norm.endsWith('ه')) return false;
  const { words } = lexiconFor('ar');
  return readingsOf(norm.slice(0, -1)).some(({ rest }) => words.next.get(rest)?.values.some(({ part }) => part === 'noun') === true);
}
