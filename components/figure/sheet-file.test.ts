import { spawnSync } from 'node:child_process';
import { Resvg } from '@resvg/resvg-js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import dossierJson from '@/data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import issuesJson from '@/data/issues.json' with { type: 'json' };
import { Dossier, Issues, type Dossier as DossierType } from '@/lib/dossier/schema';
import type { Format } from '@/lib/figure/format';
import { FILE_DEFAULTS } from '@/lib/figure/file-options';
import { VIEWS, type ViewName } from '@/lib/figure/view-name';
import { LANGS, type Dir, type Lang } from '@/lib/i18n/lang';
import { INITIAL_VIEW, type ViewState } from '@/lib/selection/view-state';
import { sweep } from '@/lib/sweep.fixture';
import { artefact } from './artefact';

const FIRST = Dossier.parse(dossierJson);
const issues = Issues.parse(issuesJson);
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

type Wanted = { readonly view: ViewName; readonly lang: Lang; readonly state?: Partial<ViewState>; readonly dossier?: DossierType; readonly text?: 'live' | 'outlines' };

async function made(format: Format, { view, lang, state = {}, dossier = FIRST, text = 'outlines' }: Wanted): Promise<Buffer> {
  const body = await artefact({ dossier, issues, view, format, lang, state: { ...INITIAL_VIEW, ...state }, mark: dossier.id, ignored: [], options: { ...FILE_DEFAULTS, text } });
  return Buffer.from(body);
}

const textOf = async (format: Format, wanted: Wanted) => (await made(format, wanted)).toString('utf8');

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
/** Words as people read them: one space between, no steering of directions. */
const plain = (text: string) => text.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '').replace(/\s+/g, ' ').trim();
const unescaped = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

/** The labels of a drawing, as its live text says them. */
function labelsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => plain(unescaped(text))).filter((text) => text !== '');
}

async function wordsByPdfJs(pdf: Buffer): Promise<string> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { items } = await (await file.getPage(1)).getTextContent();
  return plain(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
}

function wordsByPoppler(pdf: Buffer): string {
  return plain(spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout);
}

// The time axis alone turns; the other views follow the language.
const CASES = VIEWS.flatMap((view) => LANGS.flatMap((lang) => (view === 'timeline' ? (['ltr', 'rtl'] as const) : [null]).map((dir: Dir | null) => ({ view, lang, state: { dir } }))));

describe.each(CASES)('$view in $lang, time $state.dir', (wanted) => {
  it('says every label in its outlines and in its PDF, in reading order', async () => {
    const labels = labelsOf(await textOf('svg', { ...wanted, text: 'live' }));
    expect(labels.length).toBeGreaterThan(20);
    const outlined = [...(await textOf('svg', wanted)).matchAll(/ aria-label="([^"]*)"/g)].map(([, text = '']) => plain(unescaped(text)));
    expect(labels.filter((label) => !outlined.includes(label))).toEqual([]);
    const pdf = await made('pdf', wanted);
    // pdf.js drops the space between two stretches of a line that is mostly digits.
    const byPdfJs = (await wordsByPdfJs(pdf)).replaceAll(' ', '');
    expect(labels.filter((label) => !byPdfJs.includes(label.replaceAll(' ', '')))).toEqual([]);
    if (hasPoppler) {
      const byPoppler = wordsByPoppler(pdf);
      expect(labels.filter((label) => !byPoppler.includes(label))).toEqual([]);
    }
  });
});

if (!hasPoppler) process.stderr.write('pdftotext is not installed (poppler-utils): what it reads is not checked\n');

describe('an outlined SVG', () => {
  it.each(VIEWS)('of the %s needs nothing but shapes', async (view) => {
    const svg = await textOf('svg', { view, lang: 'ar', state: { theme: 'dark' } });
    expect(svg).not.toMatch(/<(?:text|tspan|script|foreignObject|image|use|style|a)\b/);
    expect(svg).not.toMatch(/\s(?:on\w+|(?:xlink:)?href|src|style|vector-effect)="|url\(|var\(/);
    expect(svg.match(/https?:\/\/[^"]*/g)?.filter((address) => !/^http:\/\/(?:www\.w3\.org|purl\.org)\//.test(address))).toEqual([]);
  });
  it('has each mark once, as on the page', async () => {
    const marks = [...(await textOf('svg', { view: 'stances', lang: 'en' })).matchAll(/ data-mark="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(marks).size).toBe(35);
    expect(marks).toHaveLength(35);
  });
  it('has no strip to zoom by', async () => expect(await textOf('svg', { view: 'timeline', lang: 'en' })).not.toContain('overview'));
});

it('asks for no font and no address where its text is live', async () => {
  const svg = await textOf('svg', { view: 'timeline', lang: 'zh', text: 'live' });
  expect(svg.match(/url\([^)]{0,30}/g)?.every((source) => source.startsWith('url(data:font/woff2;base64,'))).toBe(true);
  expect(svg).not.toMatch(/<(?:script|foreignObject|image|use)\b|\shref=/);
});

describe('the same request', () => {
  it.each(['svg', 'png', 'pdf'] as const)('gives the same %s, in whatever time zone', async (format) => {
    const wanted: Wanted = { view: 'timeline', lang: 'ar', state: { theme: 'dark' } };
    const here = process.env['TZ'];
    const first = await made(format, wanted);
    try {
      process.env['TZ'] = 'Asia/Riyadh';
      expect(new Date(0).getHours()).toBe(3); // or the zone did not change, and this test says nothing
      // Another dossier of the same content: what was drawn for this one is kept.
      expect((await made(format, { ...wanted, dossier: structuredClone(FIRST) })).equals(first)).toBe(true);
    } finally {
      process.env['TZ'] = here;
    }
  });
  it('gives the same live text', async () => {
    const wanted: Wanted = { view: 'stances', lang: 'zh', text: 'live' };
    expect(await textOf('svg', wanted)).toBe(await textOf('svg', { ...wanted, dossier: structuredClone(FIRST) }));
  });
});

const HOSTILE = [
  '</text><script>alert(1)</script>', '"><svg onload=alert(1)>', "' onmouseover='alert(1)", ']]><!--', '<!ENTITY x SYSTEM "file:///etc/passwd">&x;', '&#x3C;script&#x3E;', 'javascript:alert(1)',
  ') Tj ET /URI (javascript:alert(1)) >> stream', '\\0000(((', '\uD800', '\u0000\u0008\u001F', '\uFFFE\uFFFF', '\u202E\u2067\u2069\u2069', '<?xml version="1.0"?>', 'url(http://example.invalid/x)', '%PDF-1.7 %%EOF', '</style><style>@import "//example.invalid"',
];

function hostileDossier(text: string): DossierType {
  const names = { en: text, ar: text, zh: text };
  return {
    ...FIRST,
    article: { ...FIRST.article, title: text, publisher: text },
    actors: FIRST.actors.map((actor) => ({ ...actor, names })),
    places: FIRST.places.map((place) => ({ ...place, names })),
    events: FIRST.events.map((event) => ({ ...event, title: names })),
    statements: FIRST.statements.map((statement) => ({ ...statement, concept: names })),
  };
}

/** Tags without what stands in quotes: words that read like a handler are words there. */
function tagsOf(svg: string): readonly string[] {
  return (svg.match(/<[^<>"]*(?:"[^"]*"[^<>"]*)*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'));
}

it('finds a handler in a tag, and none in quotes', () => {
  const handlers = (svg: string) => tagsOf(svg).filter((tag) => /\son\w+=/.test(tag)).length;
  expect([handlers('<g aria-label="&quot;&gt;&lt;svg onload=alert(1)"><path/></g>'), handlers('<g aria-label=""><svg onload="alert(1)"/></g>'), handlers('<g aria-label="a" onload=alert(1)>')]).toEqual([0, 1, 1]);
});

describe('hostile names and titles', () => {
  const all = HOSTILE.flatMap((text) => VIEWS.map((view) => ({ view, text })));
  const few = all.filter((_, i) => i % (sweep(all.length) === all.length ? 1 : 10) === 0); // no multiple of the views: each gets some
  it.each(few)('$text in the $view are words and no more', async ({ view, text }) => {
    const wanted = { view, lang: 'en', dossier: hostileDossier(text) } as const;
    for (const live of ['live', 'outlines'] as const) {
      const svg = await textOf('svg', { ...wanted, text: live });
      expect(svg).not.toMatch(/[\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/u);
      expect(() => new Resvg(svg)).not.toThrow(); // its parser takes well-formed XML alone
      expect(svg).not.toMatch(/<(?:script|!ENTITY|!--|foreignObject)/);
      expect(tagsOf(svg).filter((tag) => /\son\w+=/.test(tag))).toEqual([]);
    }
    const pdf = await made('pdf', wanted);
    expect(pdf.toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|URI|OpenAction|AA)\b(?! \()/);
    expect(await wordsByPdfJs(pdf)).not.toBe('');
  });
});
