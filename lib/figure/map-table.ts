import alpha3 from '../../data/geo/country-codes.json' with { type: 'json' };
import type { Dossier, Mention } from '../dossier/schema';
import { anchorCells, inLanguages, tableOf, type DataTable } from './table';

const COLUMNS = [
  'id', 'kind', 'iso_alpha3', 'iso_alpha2', 'label_ar', 'label_en', 'label_zh', 'longitude', 'latitude', 'mentions', 'by_name', 'by_adjective', 'by_capital',
  'sentence', 'char_start', 'char_end', 'note_en',
] as const;

const ALPHA3: ReadonlyMap<string, string> = new Map(Object.entries(alpha3).map(([three, two]) => [two, three]));
const COUNTED: readonly Mention['via'][] = ['name', 'adjective', 'capital'];

/** ISO 3166-1 alpha-3 of an alpha-2 code; null where the map's atlas has no such country. */
export function alpha3Of(iso2: string | null): string | null {
  return iso2 === null ? null : (ALPHA3.get(iso2) ?? null);
}

/** Places that the article names, most often named first. Coordinates are label points, WGS 84. */
export function mapTable({ places, mentions }: Dossier, passes: (id: string) => boolean): DataTable {
  const rows = places.flatMap(({ id, kind, iso2, names, lonLat, note }) => {
    const own = mentions.filter(({ of, via }) => of === id && COUNTED.includes(via));
    if (own.length === 0 || !passes(id)) return [];
    const by = (via: Mention['via']) => own.filter((mention) => mention.via === via).length;
    const { sentence, char_start, char_end } = anchorCells(own.slice(0, 1).map(({ span }) => span));
    return [{
      id, kind, iso_alpha3: alpha3Of(iso2), iso_alpha2: iso2, ...inLanguages('label', names), longitude: lonLat?.[0] ?? null, latitude: lonLat?.[1] ?? null,
      mentions: own.length, by_name: by('name'), by_adjective: by('adjective'), by_capital: by('capital'), sentence, char_start, char_end, note_en: note?.en ?? null,
    }];
  });
  return tableOf(rows.toSorted((a, b) => b.mentions - a.mentions), COLUMNS);
}
