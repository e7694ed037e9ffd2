import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packOffice, type Part } from './office-package';

const PARTS: readonly Part[] = [
  { path: 'z/main.xml', type: 'application/x-main+xml', body: '<a/>', links: [{ id: 'rId1', type: 'hyperlink', target: 'https://example.org/?a=1&b="2"', isOutside: true }] },
  { path: 'a/figure.png', type: null, body: new Uint8Array([1, 2, 3]) },
];
const ABOUT = { title: '<شي> & "x"', description: 'd', identifier: 'abcdefgh', lang: 'ar-SA' };

it('says what each of its parts is and where each leads', () => {
  const files = unzipSync(packOffice('z/main.xml', PARTS, ABOUT));
  expect(Object.keys(files)).toEqual(['[Content_Types].xml', '_rels/.rels', 'a/figure.png', 'docProps/core.xml', 'z/_rels/main.xml.rels', 'z/main.xml']);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(text('[Content_Types].xml')).toContain('<Override PartName="/z/main.xml" ContentType="application/x-main+xml"/>');
  expect(text('z/_rels/main.xml.rels')).toContain('Target="https://example.org/?a=1&amp;b=&quot;2&quot;" TargetMode="External"');
  expect(text('docProps/core.xml')).toContain('<dc:title>&lt;شي&gt; &amp; &quot;x&quot;</dc:title>');
});

it('is of the same bytes in every time zone', () => {
  const here = process.env['TZ'];
  try {
    const made = ['America/Los_Angeles', 'Asia/Shanghai', 'UTC'].map((zone) => {
      process.env['TZ'] = zone;
      return Buffer.from(packOffice('z/main.xml', PARTS, ABOUT)).toString('base64');
    });
    expect(new Set(made).size).toBe(1);
  } finally {
    process.env['TZ'] = here;
  }
});
