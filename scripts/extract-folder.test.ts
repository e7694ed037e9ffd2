import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDossier } from '../lib/dossier/parse';
import { readFile } from './extract-files';

type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

const ROOT = new URL('..', import.meta.url).pathname;
const SLOW = 60_000; // ms; each run starts Node and its workers afresh

function run(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', 'scripts/extract.ts', ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 50e6 },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : Number(error !== null), stdout, stderr }));
    child.stdin?.end(input);
  });
}

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'a.txt': 'رحبت قطر يوم الثلاثاء بالاتفاق الجديد.', 'a.json': '{"lang":"ar","title":"ترحيب","publishedOn":"2023-10-26","url":"https://example.org/a"}',
  'b.html': '<!doctype html><html><head><title>Accord</title></head><body><script>France condemned Iran.</script><p>Peru welcomed the accord on Monday.</p></body></html>',
  'c.txt': new Uint8Array([0, 1, 2, 3, 4, 5, 0, 0, 7]),
  'd.txt': '王毅表示，中方坚决反对单边制裁。', 'e.txt': 'Chile rejected the plan.', 'e.json': '{"publishedOn":"soon"}',
  'f.txt': new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...'Egypt supports the truce.'].map((letter) => letter.charCodeAt(0))).buffer)]),
};

let home = '';
let first: Run;
const out = () => path.join(home, 'out');
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(out(), name), 'utf8'));

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'folder-'));
  mkdirSync(path.join(home, 'in'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(path.join(home, 'in', name), content);
  first = await run([path.join(home, 'in'), '--out', out()]);
}, SLOW);
afterAll(() => rmSync(home, { recursive: true }));

describe('extract folder/ --out', () => {
  it('writes a sound dossier for each article, whole, and none for a bad one', () => {
    expect(readdirSync(out()).toSorted()).toEqual(['a.json', 'b.json', 'd.json', 'f.json']);
    for (const name of readdirSync(out())) expect(parseDossier(json(name))).toMatchObject({ ok: true });
  });
  it('names the bad files, counts the progress, and ends with 2', () => {
    expect(first.code).toBe(2);
    expect(first.stdout).toBe('');
    expect(first.stderr).toMatch(/unread file: ".*c\.txt": article\.text: binary text/);
    expect(first.stderr).toMatch(/unread file: ".*e\.txt": invalid date: "soon"/);
    expect(first.stderr.split('\n').filter((line) => /^\d\/6$/.test(line))).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
  });
  it('gives what reading the file alone gives, whoever reads it and when', () => {
    for (const name of ['a.txt', 'b.html', 'd.txt', 'f.txt']) {
      const alone = readFile(path.join(home, 'in', name), {});
      expect('json' in alone && JSON.parse(alone.json)).toEqual(json(`${path.parse(name).name}.json`));
    }
  });
  it('takes the file beside a text, a page without its scripts, and a text in UTF-16', () => {
    expect(json('a.json')).toMatchObject({ article: { title: 'ترحيب', publishedOn: '2023-10-26', url: 'https://example.org/a' } });
    expect(json('b.json')).toMatchObject({ article: { title: 'Accord' }, statements: [{ speaker: 'government-pe' }] });
    expect(json('f.json')).toMatchObject({ article: { text: 'Egypt supports the truce.' }, problems: [] });
  });
  it('goes on where it stopped: what is finished stays, what is new is read', async () => {
    rmSync(path.join(home, 'in', 'c.txt'));
    rmSync(path.join(home, 'in', 'e.txt'));
    writeFileSync(path.join(home, 'in', 'g.txt'), 'Kenya praised the talks.');
    const before = statSync(path.join(out(), 'a.json')).mtimeMs;
    const second = await run([path.join(home, 'in'), '--out', out()]);
    expect(second.code).toBe(0);
    expect(second.stderr).toContain('5/5');
    expect(second.stderr).not.toContain('4/5');
    expect(statSync(path.join(out(), 'a.json')).mtimeMs).toBe(before);
    expect(json('g.json')).toMatchObject({ statements: [{ speaker: 'government-ke' }] });
  }, SLOW);
});

describe.concurrent('extract', () => {
  it('reads standard input', async () => {
    const { code, stdout } = await run(['-', '--lang', 'en', '--published', '2023-10-26'], 'Peru welcomed the accord.');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ article: { lang: 'en', publishedOn: '2023-10-26' }, statements: [{ speaker: 'government-pe' }] });
  }, SLOW);
  it.each([
    ['no file', [], /^usage: extract/], ['a file that is not there', ['nowhere.txt'], /^unreadable file: "nowhere.txt"/],
    ['an unknown language', ['-', '--lang', 'fr'], /^unknown language: "fr"; write ar, en or zh/],
    ['a day that does not exist', ['-', '--published', '2021-02-30'], /^invalid date: "2021-02-30"; write YYYY-MM-DD/],
    ['a folder without --out', ['scripts'], /^missing folder/], ['empty input', ['-'], /empty text/], ['an unknown option', ['-', '--nonsense'], /nonsense/],
  ])('says what is wrong with %s, and ends with 2', async (_what, args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
  }, SLOW);
});
