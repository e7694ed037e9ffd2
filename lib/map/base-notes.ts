import type { Lang } from '../i18n/lang';
import { tableOf } from '../i18n/tables';
import type { Worldview } from '../selection/view-state';

const NOTES = tableOf('baseNotes');

/** What the map does where data sets differ: what is drawn, not what is right. A worldview without words of its own draws as the base. Null where all agree. */
export function baseNote(placeId: string, lang: Lang, world: Worldview): string | null {
  const own = NOTES[lang][placeId];
  return own?.[world] ?? own?.['de-facto'] ?? null;
}
