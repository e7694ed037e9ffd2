import http from 'node:http';
import { LANGS } from '../lib/i18n/lang';

// npx tsx bench/load.ts http://127.0.0.1:3000 [seconds]
// A hundred requests a second for files of a publication and ten for pages, each sent when its time has come, whether the one before
// was answered or not. Ends with 1 where anything but the whole answer came.
const origin = new URL(process.argv[2] ?? 'http://127.0.0.1:3000').origin;
const seconds = Number(process.argv[3] ?? '60');
const DOSSIER = 'xi-assad-2021-11-05';
const FILES = ['timeline.ar.light.html', 'map.en.dark.html', 'stances.zh.light.html', 'timeline.en.light.svg', 'map.ar.dark.svg', 'stances.ar.light.pdf', 'map.zh.light.png', 'dossier.json'];
const PAGES = [...LANGS.flatMap((lang) => [`/${lang}/d/${DOSSIER}`, `/${lang}`]), `/en/d/${DOSSIER}/present`];

type Kind = { readonly name: string; readonly paths: readonly string[]; readonly perSecond: number };
type Outcome = { readonly ms: number; readonly bytes: number; readonly error: string | null };

const agent = new http.Agent({ keepAlive: true, maxSockets: 512 });

function ask(path: string): Promise<Outcome> {
  const began = performance.now();
  const since = () => performance.now() - began;
  return new Promise((done) => {
    const request = http.get(origin + path, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => { bytes += chunk.length; });
      response.on('error', ({ message }) => done({ ms: since(), bytes, error: message }));
      response.on('end', () => done({ ms: since(), bytes, error: response.statusCode === 200 && bytes > 0 ? null : `${path}: ${response.statusCode ?? 'nothing'}, ${bytes} bytes` }));
    });
    request.on('error', ({ message }) => done({ ms: since(), bytes: 0, error: `${path}: ${message}` }));
  });
}

async function publish(): Promise<string> {
  const answer = await fetch(`${origin}/api/dossiers/${DOSSIER}/publish`, { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: '{}' });
  const { hash }: { readonly hash?: unknown } = await answer.json();
  if (typeof hash !== 'string') throw new Error(`unpublished dossier: POST answered ${answer.status}`);
  return hash;
}

/** Sends what is due, on time: a slow answer delays no request after it. */
async function send({ paths, perSecond }: Kind): Promise<readonly Outcome[]> {
  const began = performance.now();
  const asked: Promise<Outcome>[] = [];
  while (asked.length < perSecond * seconds) {
    const due = Math.min(perSecond * seconds, Math.floor(((performance.now() - began) / 1000) * perSecond) + 1);
    while (asked.length < due) asked.push(ask(paths[asked.length % paths.length] ?? '/'));
    await new Promise((next) => { setTimeout(next, 1000 / perSecond / 4); });
  }
  return Promise.all(asked);
}

function report({ name }: Kind, outcomes: readonly Outcome[]): void {
  const times = outcomes.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN).toFixed(0).padStart(6);
  const errors = outcomes.flatMap(({ error }) => error ?? []);
  const megabytes = outcomes.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20;
  process.stdout.write(`${name.padEnd(13)}${String(outcomes.length).padStart(6)} asked, ${errors.length} errors, ${megabytes.toFixed(1)} MB; ms: median${at(0.5)}, p95${at(0.95)}, p99${at(0.99)}, most${at(1)}\n`);
  for (const error of new Set(errors)) process.stdout.write(`  ${error}\n`);
  if (errors.length > 0) process.exitCode = 1;
}

const hash = await publish();
const kinds: readonly Kind[] = [
  { name: 'publications', paths: FILES.map((file) => `/p/${hash}/${file}`), perSecond: 100 },
  { name: 'pages', paths: PAGES, perSecond: 10 },
];
const outcomes = await Promise.all(kinds.map(send));
for (const [at, kind] of kinds.entries()) report(kind, outcomes[at] ?? []);
agent.destroy();
