import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDossier } from '../lib/timeline/many-events.fixture';

// Made-up dossiers to serve: `npx tsx bench/generate-dossier.ts folder 20 200 2000 10000`, then MAWQIF_DOSSIERS=folder npm start.
const [folder, ...sizes] = process.argv.slice(2);
const counts = sizes.map(Number);
if (folder === undefined || counts.length === 0 || counts.some((count) => !Number.isInteger(count) || count < 0)) {
  process.stderr.write('missing folder or numbers of events: npx tsx bench/generate-dossier.ts folder 200 10000\n');
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  for (const count of counts) {
    const dossier = makeDossier(count);
    writeFileSync(path.join(folder, `${dossier.id}.json`), JSON.stringify(dossier));
    process.stdout.write(`${dossier.id}\n`);
  }
}
