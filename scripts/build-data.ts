/**
 * Writes `data/` from the research notes: `npx tsx scripts/build-data.ts <folder-of-facts>`.
 * The notes stay outside the project; what the dossier's schema has a place for is carried over, in a stable order.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHRONOLOGY_SCHEMA, Chronology, DOSSIER_SCHEMA, Dossier, Issues } from '../lib/dossier/schema';
import { actorsOf, thingsOf } from './data/actors';
import { coverageOf } from './data/coverage';
import { chronologyEventsOf, dossierEventsOf } from './data/events';
import { readFacts, type Facts } from './data/facts';
import issueRows from './data/issue-rows.json';
import { datesOf, mentionsOf } from './data/mentions';
import { placesOf } from './data/places';
import { statementsOf } from './data/statements';

const ARTICLE_ID = 'xi-assad-2021-11-05';
const DATA = join(dirname(fileURLToPath(import.meta.url)), '..', 'data');

function articleOf({ article, happenings }: Facts): Dossier['article'] {
  const headline = article.split('\n', 1)[0] ?? '';
  // The article's own page is among the sources of the call, under the same headline.
  const source = happenings.flatMap(({ sources }) => sources).find(({ title }) => title === headline);
  return {
    lang: 'ar', title: headline, text: article, publisher: 'Alwaqie', publishedOn: '2021-11-05', url: source?.url ?? null,
  };
}

function dossierOf(facts: Facts): Dossier {
  const read = { statements: statementsOf(facts), dates: datesOf(facts), events: dossierEventsOf(facts) };
  return {
    schema: DOSSIER_SCHEMA,
    id: ARTICLE_ID,
    article: articleOf(facts),
    actors: actorsOf(facts),
    places: placesOf(facts),
    things: thingsOf(facts),
    mentions: mentionsOf(facts),
    ...read,
    coverage: coverageOf(facts, read),
    problems: [],
  };
}

function chronologyOf(facts: Facts): Chronology {
  const events = chronologyEventsOf(facts);
  const named = new Set(['cn', 'sy', ...events.flatMap(({ participants, place }) => [...participants, place])]);
  return {
    schema: CHRONOLOGY_SCHEMA,
    id: 'cn-sy',
    names: { en: 'China–Syria relations', ar: 'العلاقات الصينية السورية', zh: '中叙关系' },
    parties: ['cn', 'sy'],
    events,
    places: placesOf(facts).filter(({ id }) => named.has(id)),
  };
}

function write(path: string, bytes: string | Uint8Array): void {
  const file = join(DATA, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function writeJson(path: string, value: unknown): void {
  write(path, `${JSON.stringify(value, null, 1)}\n`);
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('missing folder: none given; name the folder of the facts');
  process.exitCode = 2;
} else {
  const facts = readFacts(folder);
  writeJson(`dossiers/${ARTICLE_ID}.json`, Dossier.parse(dossierOf(facts)));
  writeJson('chronologies/cn-sy.json', Chronology.parse(chronologyOf(facts)));
  writeJson('issues.json', Issues.parse(issueRows));
  write(`articles/${ARTICLE_ID}.ar.txt`, readFileSync(join(folder, 'article.ar.txt')));
}
