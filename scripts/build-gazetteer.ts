// Writes data/gazetteer/*.json from the hand tables in scripts/gazetteer: `npx tsx scripts/build-gazetteer.ts`.
// The output is committed; run it again after a change to a table.
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildDecoys } from './gazetteer/build-decoys';
import { buildOrganizations } from './gazetteer/build-organizations';
import { buildPeople } from './gazetteer/build-people';
import { buildPlaces } from './gazetteer/build-places';
import { buildStateCodes } from './gazetteer/build-state-codes';
import { buildThings } from './gazetteer/build-things';

const OUT = new URL('../data/gazetteer/', import.meta.url);

const files = {
  'places.json': buildPlaces(),
  'organizations.json': buildOrganizations(),
  'people.json': buildPeople(),
  'things.json': buildThings(),
  'decoys.json': buildDecoys(),
  'zh-codes.json': buildStateCodes(),
};

mkdirSync(OUT, { recursive: true });
for (const [name, rows] of Object.entries(files)) {
  writeFileSync(new URL(name, OUT), `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
  process.stderr.write(`${name}: ${rows.length} rows\n`);
}
