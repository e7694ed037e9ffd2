import { createHash } from 'node:crypto';
import dossierJson from '@/data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import issuesJson from '@/data/issues.json' with { type: 'json' };
import { Dossier, Issues } from '@/lib/dossier/schema';
import { INITIAL_VIEW } from '@/lib/selection/view-state';
import { publicationFiles } from './publication';

// Run as a program of its own, in a time zone and a language that the environment says: `node … <every nth file>`.
const nth = Number(process.argv[2] ?? '1');
const hash = 'abcdefghijklmnopqrstuvwxyz';
/** A seeded choice: the same files wherever it is made. */
const wants = (path: string) => (createHash('sha256').update(`seed 1 ${path}`).digest()[0] ?? 0) % nth === 0;

const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
const files: Record<string, string> = {};
for await (const { path, bytes } of publicationFiles({ dossier: Dossier.parse(dossierJson), issues: Issues.parse(issuesJson), state: INITIAL_VIEW, hash, url: `https://example.org/v/${hash}`, wants })) {
  files[path] = createHash('sha256').update(bytes).digest('hex');
}
process.stdout.write(JSON.stringify({ timeZone, locale, files }));
