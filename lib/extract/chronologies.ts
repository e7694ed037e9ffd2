import chinaSyria from '../../data/chronologies/cn-sy.json';
import { parseChronology } from '../dossier/parse';
import type { Chronology } from '../dossier/schema';

// A file that joins data/chronologies joins this list; a test holds the two equal.
const FILES: readonly unknown[] = [chinaSyria];

let offered: readonly Chronology[] | undefined;

/** Every chronology there is, to be offered to a reading; the reading takes those that {@link chronologiesAbout} its article. */
export function offeredChronologies(): readonly Chronology[] {
  offered ??= FILES.map((file) => {
    const parsed = parseChronology(file);
    if (!parsed.ok) throw new Error(`bug: unsound chronology: ${parsed.problems.map(({ at, message }) => `${at}: ${message}`).join('; ')}`);
    return parsed.value;
  });
  return offered;
}

/**
 * A chronology belongs to an article that names each of its parties, by name, by adjective or by a place in it (its capital, a city).
 * One party alone is not enough: the relation is what the chronology tells.
 */
export function chronologiesAbout(chronologies: readonly Chronology[], named: ReadonlySet<string>): readonly Chronology[] {
  return chronologies.filter(({ parties }) => parties.length > 0 && parties.every((id) => named.has(id)));
}
