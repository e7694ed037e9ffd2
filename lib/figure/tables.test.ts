import { expect, it } from 'vitest';
import dossierJson from '../../data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import issuesJson from '../../data/issues.json' with { type: 'json' };
import { Dossier, Issues } from '../dossier/schema';
import { mapTable } from './map-table';
import { networkTable } from './network-table';
import { stancesTable } from './stances-table';
import { timelineTable } from './timeline-table';
import { toGeoJson } from './geojson';
import { toWebAnnotations } from './web-annotations';

const dossier = Dossier.parse(dossierJson);
const issues = Issues.parse(issuesJson);
const all = () => true;

it('has a row for every event and for the derived interval, in time order', () => {
  const { rows } = timelineTable(dossier, all);
  expect(rows).toHaveLength(68);
  expect(rows.at(-1)).toMatchObject({ category: 'interval', date_edtf: '1956/2021', provenance: 'derived' });
  const dates = rows.slice(0, -1).map(({ date_from }) => String(date_from));
  expect(dates).toEqual(dates.toSorted());
});

it('gives a year the whole of its days', () => {
  const row = timelineTable(dossier, (id) => id === 'trade-report-1955').rows[0];
  expect(row).toMatchObject({ date_from: '1955-01-01', date_until: '1955-12-31', precision: 'year' });
});

it('counts the places that are named, China 18 times and Syria 21', () => {
  const { rows } = mapTable(dossier, all);
  expect(rows.find(({ id }) => id === 'cn')).toMatchObject({ iso_alpha3: 'CHN', mentions: 18, label_ar: 'الصين', label_zh: '中国' });
  expect(rows.find(({ id }) => id === 'sy')?.['mentions']).toBe(21);
});

it('has one row a distinct statement, its repetitions among its sentences', () => {
  const { rows } = stancesTable(dossier, issues, all);
  expect(rows).toHaveLength(35);
  expect(rows.find(({ id }) => id === 'st-02')?.['times_said']).toBe(2);
});

it('leaves out what does not pass', () => {
  expect(stancesTable(dossier, issues, (id) => id === 'st-04').rows.map(({ id }) => id)).toEqual(['st-04']);
});

it('gives a discourse network an agreement of 1 or 0, and none to a neutral statement', () => {
  const { rows } = networkTable(dossier, issues, all);
  for (const { statement_id: id, agreement } of rows) {
    const polarity = dossier.statements.find((statement) => statement.id === id)?.polarity ?? 0;
    expect(agreement).toBe(polarity === 0 ? null : Number(polarity > 0));
  }
});

it('every offset of every table leads to its words', () => {
  const rows = [timelineTable(dossier, all), mapTable(dossier, all), stancesTable(dossier, issues, all)].flatMap((table) => table.rows);
  const anchored = rows.filter(({ char_start: start }) => typeof start === 'number');
  expect(anchored.length).toBeGreaterThan(40);
  for (const { char_start: start, char_end: end, sentence } of anchored) {
    expect(String(sentence).startsWith(dossier.article.text.slice(Number(start), Number(end)))).toBe(true);
  }
});

it('puts every named place with a point into GeoJSON, longitude first', () => {
  const collection = toGeoJson(mapTable(dossier, all), 'no endorsement');
  const china = collection.features.find(({ id }) => id === 'cn');
  expect(china?.geometry?.coordinates).toEqual([104, 35.5]);
  expect(collection.features.every(({ properties }) => properties['boundaries'] === 'no endorsement')).toBe(true);
});

it('anchors every annotation by quotation and by position', () => {
  const { items } = toWebAnnotations(dossier);
  const targets = items.flatMap(({ target }) => target);
  expect(items.length).toBeGreaterThanOrEqual(dossier.statements.length + dossier.mentions.length);
  for (const { selector } of targets) {
    const [quote, position] = selector;
    if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error('bug: two selectors a target');
    expect(dossier.article.text.slice(position.start, position.end)).toBe(quote.exact);
    expect(dossier.article.text).toContain(quote.prefix + quote.exact + quote.suffix);
  }
});
