import { readFileSync } from 'node:fs';
import { extract } from '../lib/extract/extract';
import { calibrate } from './calibrate';

// How fast Arabic is read, and whether the time grows with the length: `npm run bench:reading`. Wall time of the quickest of some
// rounds; the calibration is a fixed loop, so that a busy machine is seen in both. The text is the first article again and again,
// a fifth of it with other names, dates and numbers, since a reader that remembers words would else be flattered.
const ARTICLE = `${readFileSync(new URL('../data/articles/xi-assad-2021-11-05.ar.txt', import.meta.url), 'utf8')}\n`;
const SIZES = [10_000, 100_000, 1_000_000];
const LEAST_SECONDS = 1.5; // of reading at each size
const PUBLISHED = '2021-11-05';

function textOf(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < bytes; i += 1) {
    const part = i % 5 === 4 ? ARTICLE.replaceAll('سوريا', 'مصر').replaceAll('السوري', 'المصري').replace('65', String(20 + (i % 70))) : ARTICLE;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join('');
}

function quickest(text: string): number {
  let best = Infinity;
  for (let total = 0, rounds = 0; total < LEAST_SECONDS || rounds < 3; rounds += 1) {
    const started = performance.now();
    extract({ text, lang: 'ar', publishedOn: PUBLISHED });
    const seconds = (performance.now() - started) / 1000;
    total += seconds;
    best = Math.min(best, seconds);
  }
  return best;
}

const start = performance.now();
extract({ text: ARTICLE, lang: 'ar', publishedOn: PUBLISHED });
const first = performance.now() - start;
for (let i = 0; i < 150; i += 1) extract({ text: ARTICLE, lang: 'ar', publishedOn: PUBLISHED }); // the code is compiled before the clock starts
const loop = calibrate();
process.stdout.write(`first article ${first.toFixed(0)} ms, tables built on the way; calibration ${(loop * 1000).toFixed(1)} ms\n`);
const perByte: number[] = [];
for (const size of SIZES) {
  const text = textOf(size);
  const bytes = Buffer.byteLength(text);
  const seconds = quickest(text);
  perByte.push(seconds / bytes);
  process.stdout.write(`${String(bytes).padStart(8)} bytes  ${(seconds * 1000).toFixed(1).padStart(6)} ms  ${(bytes / 1e6 / seconds).toFixed(2)} MB/s  ${(bytes / 1e6 * (loop / seconds)).toFixed(3)} MB a calibration  heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB\n`);
}
const [small = 1] = perByte;
process.stdout.write(`time for a byte at 1 MB over that at 10 kB: ${((perByte.at(-1) ?? small) / small).toFixed(2)} (1 is linear)\n`);
