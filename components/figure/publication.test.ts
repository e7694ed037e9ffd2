import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { sweep } from '@/lib/sweep.fixture';
import { publishedName } from './publication';

const ROOT = process.cwd();
const FOLDER = path.join(ROOT, 'node_modules', '.cache', 'mawqif-publication');
const PROGRAM = path.join(FOLDER, `bytes-${process.pid}.mjs`);
const Made = z.object({ timeZone: z.string(), locale: z.string(), files: z.record(z.string(), z.string()) });

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  await build({
    entryPoints: [path.join(ROOT, 'components/figure/publication-bytes.fixture.ts')], outfile: PROGRAM, alias: { '@': ROOT },
    bundle: true, platform: 'node', format: 'esm', packages: 'external', jsx: 'automatic', loader: { '.css': 'local-css' }, logLevel: 'error',
  });
});
afterAll(() => rm(FOLDER, { recursive: true, force: true }));

async function madeIn(environment: Readonly<Record<string, string>>, nth: number) {
  const child = spawn(process.execPath, [PROGRAM, String(nth)], { cwd: ROOT, env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  return Made.parse(JSON.parse(await text(child.stdout)));
}

it('is of the same bytes wherever and in whatever language it is made', { timeout: 600_000 }, async () => {
  const nth = sweep(10) === 10 ? 1 : 10;
  const west = await madeIn({ TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' }, nth);
  const east = await madeIn({ TZ: 'Asia/Shanghai', LANG: 'ar_SY.UTF-8', LC_ALL: 'ar_SY.UTF-8' }, nth);
  expect([west.timeZone, east.timeZone]).toEqual(['America/Los_Angeles', 'Asia/Shanghai']); // or the test says nothing
  expect(east.locale).not.toBe(west.locale);
  expect(Object.keys(west.files).length).toBeGreaterThan(nth === 1 ? 150 : 8);
  expect(east.files).toEqual(west.files);
});

it('keeps a text document in one theme alone: paper is light', () => {
  expect(publishedName('map', 'ar', 'dark', 'docx')).toBe(publishedName('map', 'ar', 'light', 'docx'));
  expect(publishedName('map', 'ar', 'dark', 'pptx')).not.toBe(publishedName('map', 'ar', 'light', 'pptx'));
});
