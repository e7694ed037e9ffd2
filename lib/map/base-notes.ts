import notes from '../../data/geo/base-notes.json' with { type: 'json' };
import type { Lang } from '../i18n/lang';

const byPlace: Readonly<Record<string, Readonly<Record<Lang, string>>>> = notes;

/** What the base map does where data sets differ: what is drawn, not what is right. Null where they agree. */
export function baseNote(placeId: string, lang: Lang): string | null {
  return byPlace[placeId]?.[lang] ?? null;
}
