import { readFileSync } from 'node:fs';
import { extract } from '../lib/extract/extract';

// How fast an Arabic article is read, and whether the time grows with the length: `npx tsx bench/reading.ts`.
const article = `${readFileSync(new URL('../data/articles/xi-assad-2021-11-05.ar.txt', import.meta.url), 'utf8')}\n`;
const ROUNDS = 5;

function secondsFor(text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = process.cpuUsage().user;
    extract({ text, lang: 'ar', publishedOn: '2021-11-05' });
    return (process.cpuUsage().user - started) / 1e6;
  });
  return Math.min(...times); // the least disturbed round
}

extract({ text: article.repeat(20), lang: 'ar' }); // tables are built and code is compiled before the clock starts
for (const bytes of [10_000, 100_000, 1_000_000]) {
  const text = article.repeat(Math.ceil(bytes / Buffer.byteLength(article)));
  const seconds = secondsFor(text);
  const megabytes = Buffer.byteLength(text) / 1e6;
  process.stdout.write(`${Buffer.byteLength(text)} bytes  ${(seconds * 1000).toFixed(1)} ms  ${(megabytes / seconds).toFixed(2)} MB/s  heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB\n`);
}
