import type { Reading } from '../dossier/localise';
import type { Deck, Scene } from './schema';

/** Words of a scene that a dossier once said and no longer says. `now` is what stands in their place; null where it is gone. */
export type Outdated = { readonly scene: string; readonly was: string; readonly now: string | null };

const SHORTEST = 12; // letters; shorter ones stand in other sentences by chance

/**
 * What of a deck's own words was corrected in the dossier since: views draw what is, but titles, captions and notes say what
 * they were given. `earlier` is the dossier as it was before each correction.
 */
export function outdatedWords({ scenes }: Deck, earlier: readonly Reading[], reading: Reading): readonly Outdated[] {
  const now = wordsOf(reading);
  const stands = new Set(now.values());
  const gone = new Map<string, string | null>();
  for (const before of earlier) {
    for (const [key, was] of wordsOf(before)) if (was.length >= SHORTEST && !stands.has(was)) gone.set(was, now.get(key) ?? null);
  }
  return scenes.flatMap((scene) => {
    const text = textOf(scene);
    return [...gone].flatMap(([was, instead]): Outdated[] => {
      // A correction may have the older words within it.
      const rest = instead !== null && instead.includes(was) ? text.replaceAll(instead, '') : text;
      return rest.includes(was) ? [{ scene: scene.id, was, now: instead }] : [];
    });
  });
}

/** Paraphrases, titles and quotations, by what they are of; without the stop that a caption leaves out. */
function wordsOf({ statements, events }: Reading): ReadonlyMap<string, string> {
  const bare = (text: string): string => text.replace(/[.。]$/u, '');
  return new Map([
    ...statements.flatMap(({ id, paraphrase, evidence }) => [[`${id} says`, bare(paraphrase)] as const, ...evidence.map(({ quote }, i) => [`${id} words ${i}`, bare(quote)] as const)]),
    ...events.map(({ id, title }) => [`${id} title`, bare(title)] as const),
  ]);
}

function textOf({ title, points, steps, notes }: Scene): string {
  return [title, ...points, ...steps.flatMap(({ caption }) => caption ?? []), notes].join('\n');
}
