import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { besideOf, readFile, textsIn } from './extract-files';

const made: string[] = [];
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'articles-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

describe('readFile', () => {
  it('takes what the file beside says, and lets the command line overrule it', () => {
    const folder = folderOf({ 'a.txt': 'Chile welcomed the accord.', 'a.json': '{"title":"Accord","publishedOn":"2020-02-03","lang":"en"}' });
    const outcome = readFile(path.join(folder, 'a.txt'), { title: 'Overruled' });
    const article: unknown = 'json' in outcome ? Reflect.get(JSON.parse(outcome.json) as object, 'article') : null;
    expect(article).toMatchObject({ title: 'Overruled', publishedOn: '2020-02-03' });
  });
  it('says what is wrong with one file instead of stopping', () => {
    const folder = folderOf({ 'a.txt': new Uint8Array([0, 1, 2, 3, 0, 255]), 'b.txt': 'x', 'b.json': '{' });
    expect(readFile(path.join(folder, 'a.txt'), {})).toMatchObject({ error: expect.stringMatching(/^article\.text: /) });
    expect(readFile(path.join(folder, 'b.txt'), {})).toHaveProperty('error');
    expect(readFile(path.join(folder, 'c.txt'), {})).toHaveProperty('error');
  });
});

describe('besideOf', () => {
  it('has nothing to say where no file stands beside', () => expect(besideOf('/nowhere/a.txt')).toEqual({}));
});

describe('textsIn', () => {
  it('lists the texts in the order of their names', () => {
    const folder = folderOf({ 'b.txt': '', 'a.txt': '', 'a.json': '{}' });
    expect(textsIn(folder).map((file) => path.basename(file))).toEqual(['a.txt', 'b.txt']);
    expect(readdirSync(folder).length).toBe(3);
    expect(readFileSync(path.join(folder, 'a.json'), 'utf8')).toBe('{}');
  });
});
