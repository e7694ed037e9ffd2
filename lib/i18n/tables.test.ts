import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGS } from './lang';
import { SHELF } from './shelf';

/** Paths of all that is in a table, with what kind each is. */
function shape(words: unknown, at = ''): string[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [`${at} ${typeof words}`];
  return Object.entries(words).flatMap(([name, inner]) => shape(inner, `${at}.${name}`)).toSorted();
}

function strings(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(strings) : [];
}

afterEach(() => vi.doUnmock('@/lib/i18n/shelf'));

describe('words by language', () => {
  it('are all there in Node, the same ones in each language, none empty', () => {
    const [first] = LANGS;
    for (const lang of LANGS) {
      expect(shape(SHELF[lang])).toEqual(shape(SHELF[first]));
      expect(strings(SHELF[lang]).filter((text) => text.trim() === '')).toEqual([]);
    }
    expect(shape(SHELF.en).length).toBeGreaterThan(150);
  });

  it('are only those of a page in its script, and say so when another’s are asked for', async () => {
    const page = await import('./shelf-of-page');
    expect(page.SHELF).toEqual({});
    vi.resetModules();
    vi.doMock('@/lib/i18n/shelf', () => ({ SHELF: { zh: SHELF.zh } }));
    const { TIMELINE } = await import('./messages/timeline');
    expect(TIMELINE.zh.title).toBe('时间线');
    expect(() => TIMELINE.ar).toThrow(/^bug: the words of "ar"/);
  });

  it('are on the shelf that the configuration names', () => {
    const config = readFileSync('next.config.js', 'utf8');
    const [, file = ''] = /'@\/lib\/i18n\/shelf': \{ browser: '\.\/([^']+)' \}/.exec(config) ?? [];
    expect(existsSync(file)).toBe(true);
  });
});
