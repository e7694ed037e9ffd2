import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { elementCode, frameCode, HEIGHT_SCRIPT, latexCode, markdownCode, pictureCode, wordpressAddress, type Embedded } from './codes';
import { MARKUP_PAYLOADS } from './markup.fixture';

const embedded: Embedded = {
  src: 'https://mawqif.example/latest/x/map.html?lang=en&sel=cn', title: 'Places: “T”', height: 593, page: 'https://mawqif.example/en/d/x',
  picture: { src: 'https://mawqif.example/latest/x/map.png?lang=en', width: 960, height: 700 }, alt: 'Seven places', script: 'https://mawqif.example/embed/mawqif-embed.js',
};

it('is a sandboxed frame that fits its column, twelve lines of script, and a picture for who runs none', () => {
  const { document } = parseHTML(`<body>${frameCode(embedded)}</body>`);
  const frame = document.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(embedded.src);
  expect(frame?.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox');
  expect(frame?.getAttribute('loading')).toBe('lazy');
  expect(frame?.getAttribute('style')).toBe('border:0;width:0;min-width:100%');
  expect(document.querySelector('noscript img')?.getAttribute('alt')).toBe('Seven places');
  expect(HEIGHT_SCRIPT.split('\n').length).toBeLessThanOrEqual(12);
});

it('is one element with the picture in it', () => {
  const { document } = parseHTML(`<body>${elementCode(embedded)}</body>`);
  expect(document.querySelector('mawqif-embed > a > img')?.getAttribute('width')).toBe('960');
  expect(document.querySelector('script')?.getAttribute('src')).toBe(embedded.script);
});

it('keeps any text within its place in HTML', () => {
  for (const payload of MARKUP_PAYLOADS) {
    const of = { ...embedded, title: payload, alt: payload };
    for (const code of [frameCode(of).replace(HEIGHT_SCRIPT, ''), elementCode(of), pictureCode(of)]) {
      const { document } = parseHTML(`<body>${code}</body>`);
      const tags = [...document.querySelectorAll('body *')].map(({ localName }) => localName);
      expect(tags.filter((tag) => !['iframe', 'noscript', 'a', 'img', 'script', 'mawqif-embed', 'figure', 'figcaption'].includes(tag)), payload).toEqual([]);
      expect(document.querySelectorAll('script').length, payload).toBe(code.startsWith('<script') ? 1 : 0);
      for (const element of document.querySelectorAll('body *')) for (const { name } of element.attributes) expect(name, payload).not.toMatch(/^on|^srcdoc/);
    }
  }
});

it('escapes what Markdown and LaTeX would read', () => {
  const of = { ...embedded, title: 'A_B & 50% {x} #1 $2 ~ ^ \\', alt: '[a](b) *c* <d>', page: 'https://mawqif.example/v/x?a=b#c' };
  expect(markdownCode(of)).toBe('[![\\[a\\](b) \\*c\\* &lt;d&gt;](https://mawqif.example/latest/x/map.png?lang=en "A\\_B &amp; 50% {x} #1 $2 ~ ^ \\\\")](https://mawqif.example/v/x?a=b#c)');
  const latex = latexCode({ ...of, pdf: 'https://mawqif.example/latest/x/map.pdf?lang=en' });
  expect(latex).toContain('\\includegraphics[width=\\linewidth]{map.pdf}');
  expect(latex).toContain('\\caption{A\\_B \\& 50\\% \\{x\\} \\#1 \\$2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}. \\href{https://mawqif.example/v/x?a=b\\#c}{Mawqif}}');
});

it('gives WordPress an address on a line of its own', () => {
  expect(wordpressAddress(embedded)).toBe(embedded.src);
});
