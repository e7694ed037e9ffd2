import notes from '../../data/geo/base-notes.json' with { type: 'json' };
import type { Lang } from '../i18n/lang';
import type { Worldview } from '../selection/view-state';

const byPlace: Readonly<Record<string, Readonly<Partial<Record<Worldview, Readonly<Record<Lang, string>>>>>>> = notes;

/** What the map does where data sets differ: what is drawn, not what is right. A worldview without words of its own draws as the base. Null where all agree. */
export function baseNote(placeId: string, lang: Lang, world: Worldview): string | null {
  const own = byPlace[placeId];
  return own?.[world]?.[lang] ?? own?.['de-facto']?.[lang] ?? null;
}
