import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;
const SLOW = 60_000; // ms; each run starts Node afresh
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function corpusOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
  made.push(folder);
  mkdirSync(path.join(folder, 'gold'));
  mkdirSync(path.join(folder, 'texts'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}

function run(folder: string): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/evaluate.ts', folder], { cwd: ROOT, encoding: 'utf8' },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : Number(error !== null), stdout, stderr }));
  });
}

const GOLD = JSON.stringify({ lang: 'en', pub_date: '2023-10-26', countries: [{ iso2: 'PE' }], speakers: [{ name_en: 'Government of Peru' }], stances: [], dates: [{ surface: 'Monday', edtf: null, edtf_alt: ['2023-10-23'] }] });

describe('evaluate', () => {
  it('prints the figures, and takes an article without a text for an empty reading', async () => {
    const { code, stdout, stderr } = await run(corpusOf({ 'gold/en-1.json': GOLD, 'texts/en-1.txt': 'Peru welcomed the accord on Monday.', 'gold/en-2.json': GOLD }));
    expect(code).toBe(0);
    expect(stderr).toMatch(/^missing text: "en-2"/);
    expect(JSON.parse(stdout)).toMatchObject({ all: { articles: 2, missing: 1, countries: { tp: 1, fp: 0, fn: 1 }, dates: { tp: 1, fp: 0, fn: 1 } }, en: { articles: 2 } });
  }, SLOW);
  it('names each malformed file, prints no figures, and ends with 2', async () => {
    const { code, stdout, stderr } = await run(corpusOf({ 'gold/en-1.json': '{', 'gold/en-2.json': '{"stances":[{}]}', 'gold/en-3.json': GOLD, 'texts/en-3.txt': 'Peru agreed.' }));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/unreadable gold: ".*en-1\.json"/);
    expect(stderr).toMatch(/malformed gold: ".*en-2\.json": stances\[0\]\.speaker: no text/);
    expect(stderr).not.toMatch(/\n {4}at /);
  }, SLOW);
  it('says so where there is no corpus, or an empty one', async () => {
    expect(await run('nowhere')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^missing corpus: "nowhere"/) });
    expect(await run(corpusOf({}))).toMatchObject({ code: 2, stderr: expect.stringMatching(/^empty corpus/) });
  }, SLOW);
});
