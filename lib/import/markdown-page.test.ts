import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { markdownPage } from './markdown-page';
import { wholePage } from './page-text';

const read = (source: string) => {
  const page = markdownPage(source);
  return page === null ? null : wholePage(parseHTML(page).document);
};

describe('markdownPage', () => {
  it('gives headings, paragraphs and lists as lines, without their marks', () => {
    expect(read('# Talks in Doha\n\nQatar **welcomed** the\n[accord](https://example.org) &amp; *thanked* France.\n\n- Chad agreed.\n- Mali did not.\n')?.text)
      .toBe('Talks in Doha\nQatar welcomed the accord & thanked France.\nChad agreed.\nMali did not.');
  });
  it('carries what the file says of itself', () => {
    expect(read('---\ntitle: "Talks in Doha"\ndate: 2021-11-05\nlang: en\npublisher: Wire\nurl: https://example.org/a\n---\nQatar agreed.\n')).toEqual({
      text: 'Talks in Doha\nQatar agreed.', title: 'Talks in Doha', lang: 'en', publisher: 'Wire', publishedOn: '2021-11-05', url: 'https://example.org/a',
    });
  });
  it('takes a file without markup for a text', () => expect(markdownPage('Qatar agreed.\nChad did not.\n')).toBeNull());
  it('brings out no script, and no word of a front matter as markup', () => {
    expect(read('# A\n\n<script>Russia</script>\n\nQatar <b onclick="x">agreed</b>.')?.text).toBe('A\nQatar agreed.');
    expect(read('---\ntitle: "<script>x</script>\\""\n---\nQatar agreed.')?.text).not.toContain('Russia');
  });
  it.each([['underscores', '_a'.repeat(500_000)], ['brackets', '[a]('.repeat(300_000)], ['quotes', '> '.repeat(200_000)], ['lists', '- '.repeat(200_000)], ['stars in many blocks', `${'*a '.repeat(500)}\n\n`.repeat(2000)], ['deep lists', Array.from({ length: 400 }, (_, n) => `${' '.repeat(n * 2)}- a`).join('\n')], ['tables', `${'|a'.repeat(20_000)}\n${'|-'.repeat(20_000)}`]])('answers a file of %s in time', (_name, source) => {
    const started = performance.now();
    expect(() => markdownPage(source)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
