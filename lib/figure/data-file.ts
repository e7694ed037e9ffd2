import type { Dossier, Issue } from '../dossier/schema';
import { toCsv } from './csv';
import { toGeoJson } from './geojson';
import { mapTable } from './map-table';
import { stancesTable } from './stances-table';
import type { DataTable } from './table';
import { timelineTable } from './timeline-table';
import type { ViewName } from './view-name';

export type DataFormat = 'csv' | 'json' | 'geojson';

type Wanted = {
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
  /** Whether the filter lets an id through. */
  readonly passes: (id: string) => boolean;
  /** What the map says of its borders. */
  readonly boundaries: string;
};

export function viewTable(view: ViewName, { dossier, issues, passes }: Pick<Wanted, 'dossier' | 'issues' | 'passes'>): DataTable {
  switch (view) {
    case 'timeline': return timelineTable(dossier, passes);
    case 'map': return mapTable(dossier, passes);
    case 'stances': return stancesTable(dossier, issues, passes);
  }
}

/** The data of a view, as far as its filter lets them through, in a form that other programs read. */
export function dataFile(view: ViewName, format: DataFormat, wanted: Wanted): string {
  const table = viewTable(view, wanted);
  switch (format) {
    case 'csv': return toCsv(table);
    case 'geojson': return `${JSON.stringify(toGeoJson(table, wanted.boundaries))}\n`;
    case 'json': {
      const { id, article: { title, publisher, publishedOn, url, lang } } = wanted.dossier;
      return `${JSON.stringify({ schema: 'mawqif.view/1', dossier: id, view, article: { title, publisher, publishedOn, url, lang }, items: table.rows })}\n`;
    }
  }
}
