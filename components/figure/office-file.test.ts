import { strFromU8, unzipSync } from 'fflate';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import dossierJson from '@/data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import issuesJson from '@/data/issues.json' with { type: 'json' };
import { Dossier, Issues, type Dossier as DossierType } from '@/lib/dossier/schema';
import { evidenceOf } from '@/lib/embed/evidence';
import { parseSvg, type SvgNode } from '@/lib/figure/svg-tree';
import { VIEWS } from '@/lib/figure/view-name';
import { LANGS, type Lang } from '@/lib/i18n/lang';
import { INITIAL_VIEW } from '@/lib/selection/view-state';
import { sweep } from '@/lib/sweep.fixture';
import { finishedOf, readingOf } from './dossier-figure';
import { officeFile, type OfficeFormat } from './office-file';
import { LIGHT } from './palette';

const FIRST = Dossier.parse(dossierJson);
const issues = Issues.parse(issuesJson);

type Wanted = { readonly lang: Lang; readonly dossier?: DossierType };
type Package = Readonly<Record<string, Uint8Array>>;

async function opened(format: OfficeFormat, { lang, dossier = FIRST }: Wanted): Promise<Package> {
  return unzipSync(await officeFile(format, { dossier, issues, lang, state: INITIAL_VIEW, mark: 'abcdefgh', ignored: [], views: VIEWS }));
}

const known = new Map<string, Promise<Package>>();

/** The first article's, made once for all that is asked of it. */
function first(format: OfficeFormat, lang: Lang): Promise<Package> {
  const made = known.get(`${format} ${lang}`) ?? opened(format, { lang });
  known.set(`${format} ${lang}`, made);
  return made;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const unescaped = (text: string) => text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
/** As people read it: without what steers directions, one space between words. */
const plain = (text: string) => text.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '').replace(/\s+/g, ' ').trim();

/** Reads as an XML parser does; what is not well-formed throws. */
function tree(text: string): SvgNode {
  expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|#x?[0-9a-fA-F]+);)/);
  return parseSvg(text.replace(/^<\?xml[^>]*\?>\s*/, '').trimEnd());
}

function all(node: SvgNode, name: string): readonly SvgNode[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)))];
}

const wordsIn = (node: SvgNode, name: string) => plain(all(node, name).flatMap(({ children }) => children.map((child) => (typeof child === 'string' ? unescaped(child) : ''))).join(''));
const partsOf = (files: Package, pattern: RegExp) => Object.keys(files).filter((path) => pattern.test(path)).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
const treeOf = (files: Package, path: string) => tree(strFromU8(files[path] ?? new Uint8Array()));
const CASES = LANGS.flatMap((lang) => (['pptx', 'docx'] as const).map((format) => ({ lang, format })));

describe.each(CASES)('a $format in $lang', ({ lang, format }) => {
  it('is a sound package: well-formed, every part typed, every link at its goal, media what their names say', async () => {
    const files = await first(format, lang);
    const types = treeOf(files, '[Content_Types].xml');
    const typed = new Set([...all(types, 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1)), ...Object.keys(files).filter((path) => all(types, 'Default').some(({ attributes }) => path.endsWith(`.${attributes['Extension']}`)))]);
    expect(Object.keys(files).filter((path) => path !== '[Content_Types].xml' && !typed.has(path))).toEqual([]);
    for (const path of partsOf(files, /\.(?:xml|rels)$/)) treeOf(files, path);
    for (const path of partsOf(files, /\.rels$/)) {
      const links = all(treeOf(files, path), 'Relationship').map(({ attributes }) => attributes);
      expect(new Set(links.map(({ Id }) => Id)).size).toBe(links.length);
      for (const { Target = '', TargetMode } of links) {
        if (TargetMode === 'External') expect(unescaped(Target)).toMatch(/^https?:\/\//);
        else expect(Object.keys(files)).toContain(Target.slice(1));
      }
    }
    for (const path of partsOf(files, /\.png$/)) expect(Buffer.from(files[path] ?? []).toString('latin1', 0, 8)).toBe('\u0089PNG\r\n\u001A\n');
    for (const path of partsOf(files, /\.svg$/)) expect(treeOf(files, path).name).toBe('svg');
    expect(partsOf(files, /\.png$/).length).toBe(partsOf(files, /\.svg$/).length);
  });

  it('names every figure for who can not see it, under an id of its own', async () => {
    const files = await first(format, lang);
    for (const path of partsOf(files, /^(?:ppt\/slides\/slide\d+|word\/document)\.xml$/)) {
      const root = treeOf(files, path);
      const named = [...all(root, 'p:cNvPr'), ...all(root, 'wp:docPr')];
      expect(new Set(named.map(({ attributes }) => attributes['id'])).size).toBe(named.length);
      const figures = [...all(root, 'p:pic'), ...all(root, 'p:graphicFrame')].flatMap((one) => all(one, 'p:cNvPr')).concat(all(root, 'wp:docPr'));
      for (const { attributes } of figures) {
        const descr = attributes['descr'] ?? '';
        expect(descr.length).toBeGreaterThan(20);
        expect(unescaped(descr).length).toBeLessThanOrEqual(250);
      }
    }
  });
});

/** The words behind the marks of a view, as the dossier has them. */
function quotesOf(view: (typeof VIEWS)[number], lang: Lang): readonly string[] {
  const reading = readingOf({ dossier: FIRST, issues, lang });
  const everything = new Set([...reading.events, ...reading.dates, ...reading.places, ...reading.statements].map(({ id }) => id));
  return evidenceOf(view, reading, everything, { lang, digits: 'latn', months: 'egypt' }).rows.flatMap(({ quotes }) => quotes.map(plain));
}

const MEDIA = /^(?:ppt|word)\/media\/figure\d+\.svg$/;

describe.each(CASES)('drawings of a $format in $lang', ({ lang, format }) => {
  it('say every label in reading order, though their letters are shapes', async () => {
    const files = await first(format, lang);
    const drawings = partsOf(files, MEDIA).map((path) => treeOf(files, path));
    expect(drawings).toHaveLength(VIEWS.length);
    for (const [i, view] of VIEWS.entries()) {
      const width = format === 'pptx' && view !== 'map' ? 960 : 720;
      const live = renderToStaticMarkup(finishedOf({ dossier: FIRST, issues, view, lang, state: INITIAL_VIEW }, width).draw(LIGHT));
      const labels = [...live.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => plain(unescaped(text))).filter((text) => text !== '');
      expect(labels.length).toBeGreaterThan(6);
      const drawing = drawings[i];
      const said = new Set(drawing === undefined ? [] : all(drawing, 'g').map(({ attributes }) => plain(unescaped(attributes['aria-label'] ?? ''))));
      expect(labels.filter((label) => !said.has(label))).toEqual([]);
      expect(drawing === undefined ? 1 : all(drawing, 'text').length).toBe(0);
    }
  });
});

describe.each(LANGS)('slides in %s', (lang) => {
  it('lead from each mark of the timeline to a source, from a place on the slide', async () => {
    const files = await first('pptx', lang);
    const spots = all(treeOf(files, 'ppt/slides/slide2.xml'), 'p:sp').filter((shape) => all(shape, 'a:hlinkClick').length > 0 && all(shape, 'p:ph').length === 0);
    expect(spots.length).toBeGreaterThan(45);
    for (const spot of spots) {
      const [off, ext] = [all(spot, 'a:off')[0]?.attributes ?? {}, all(spot, 'a:ext')[0]?.attributes ?? {}];
      const [x, y, cx, cy] = [off['x'], off['y'], ext['cx'], ext['cy']].map(Number);
      expect(Math.min(x ?? -1, y ?? -1)).toBeGreaterThanOrEqual(0);
      expect((x ?? 0) + (cx ?? 0)).toBeLessThanOrEqual(12_192_000);
      expect((y ?? 0) + (cy ?? 0)).toBeLessThanOrEqual(6_858_000);
      expect(all(spot, 'p:cNvPr')[0]?.attributes['descr']).not.toBe('');
    }
  });

  it('have notes that say the sentences as they stand, each paragraph in its own direction', async () => {
    const files = await first('pptx', lang);
    const notes = partsOf(files, /notesSlide\d+\.xml$/).map((path) => all(treeOf(files, path), 'a:p').map((paragraph) => ({
      text: wordsIn(paragraph, 'a:t'),
      rtl: all(paragraph, 'a:pPr')[0]?.attributes['rtl'],
      tag: all(paragraph, 'a:endParaRPr')[0]?.attributes['lang'],
    })));
    expect(notes).toHaveLength(6); // cover, three views, bars, sources
    const stances = new Set(quotesOf('stances', lang));
    const said = (notes[3] ?? []).filter(({ text }) => stances.has(text));
    expect(new Set(said.map(({ text }) => text)).size).toBeGreaterThan(25);
    expect(said.every(({ rtl }) => rtl === '1')).toBe(true);
    for (const { rtl, tag } of notes.flat()) expect(rtl === '1').toBe(tag === 'ar-SA');
    if (lang !== 'ar') expect((notes[3] ?? []).filter(({ text, rtl }) => !stances.has(text) && rtl === '1')).toEqual([]);
  });

  it('have bars whose numbers are those of their own sheet', async () => {
    const files = await first('pptx', lang);
    const chart = treeOf(files, 'ppt/charts/chart5.xml');
    const drawn = all(chart, 'c:ser').map((one) => ({ name: wordsIn(all(one, 'c:tx')[0] ?? one, 'c:v'), values: all(one, 'c:numCache').flatMap((cache) => all(cache, 'c:v').map(({ children }) => Number(children[0]))) }));
    const sheet = treeOf(unzipSync(files['ppt/embeddings/chart5.xlsx'] ?? new Uint8Array()), 'xl/worksheets/sheet1.xml');
    const [head = [], ...rows] = all(sheet, 'row').map((row) => all(row, 'c').map((cell) => (cell.attributes['t'] === 'inlineStr' ? wordsIn(cell, 't') : Number(wordsIn(cell, 'v')))));
    expect(drawn).toEqual(head.slice(1).map((name, i) => ({ name, values: rows.map((row) => row[i + 1]) })));
    expect(drawn.flatMap(({ values }) => values).reduce((sum, value) => sum + Math.abs(value), 0)).toBe(35);
    expect(all(all(chart, 'c:valAx')[0] ?? chart, 'c:orientation')[0]?.attributes['val']).toBe(lang === 'ar' ? 'maxMin' : 'minMax');
  });
});

describe.each(LANGS)('a report in %s', (lang) => {
  it('says every sentence in reading order, and is read from the side of its language', async () => {
    const files = await first('docx', lang);
    const root = treeOf(files, 'word/document.xml');
    const paragraphs = all(root, 'w:p').map((paragraph) => ({ text: wordsIn(paragraph, 'w:t'), isRight: all(paragraph, 'w:bidi').length > 0 }));
    const quotes = new Set(VIEWS.flatMap((view) => quotesOf(view, lang)));
    const said = paragraphs.filter(({ text }) => quotes.has(text));
    expect(new Set(said.map(({ text }) => text)).size).toBeGreaterThan(30);
    expect(said.every(({ isRight }) => isRight)).toBe(true);
    if (lang === 'ar') expect(paragraphs.every(({ isRight }) => isRight)).toBe(true);
    expect(all(root, 'w:bidiVisual')).toHaveLength(lang === 'ar' ? VIEWS.length : 0);
    // Within a paragraph to the left, what is Arabic is in runs that say so.
    const wrong = all(root, 'w:r').filter((run) => /^\P{L}*\p{Script=Arabic}/u.test(wordsIn(run, 'w:t')) && all(run, 'w:rtl').length === 0);
    expect(wrong).toEqual([]);
  });

  it('has a note at its end for each source that its events cite', async () => {
    const files = await first('docx', lang);
    const cited = all(treeOf(files, 'word/document.xml'), 'w:endnoteReference').map(({ attributes }) => attributes['w:id']);
    const notes = all(treeOf(files, 'word/endnotes.xml'), 'w:endnote').map(({ attributes }) => attributes['w:id']).filter((id) => Number(id) > 0);
    expect(cited).toEqual(notes);
    expect(notes.length).toBeGreaterThan(80);
  });
});

const HOSTILE = ['</a:t></a:r><a:r/>', '"><script>alert(1)</script>', ']]><!--', '&#x3C;', '\u0000\u0008\uFFFE', '\uD800', '\u202E\u2069', 'javascript:alert(1)', '=1+1'] as const;

// `npm test` takes them in one.
describe.each(sweep(10) === 10 ? [...HOSTILE, HOSTILE.join(' ')] : [HOSTILE.join(' ')])('names and quotes that read %j', (text) => {
  it.each(['pptx', 'docx'] as const)('are words of a %s and no more', async (format) => {
    const names = { en: text, ar: text, zh: text };
    const dossier: DossierType = {
      ...FIRST,
      article: { ...FIRST.article, title: text, publisher: text, url: text },
      actors: FIRST.actors.map((actor) => ({ ...actor, names })),
      events: FIRST.events.map((event) => ({ ...event, title: names, sources: event.sources.map((source) => ({ ...source, title: text, url: text })) })),
      statements: FIRST.statements.map((statement) => ({ ...statement, paraphrase: names })),
    };
    const files = await opened(format, { lang: 'en', dossier });
    for (const path of partsOf(files, /\.(?:xml|rels)$/)) {
      const written = strFromU8(files[path] ?? new Uint8Array());
      tree(written);
      expect(written).not.toMatch(/<(?:script|!)|[\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/u);
      expect(written).not.toMatch(/Target="(?:javascript|data):/i);
    }
  });
});

it('takes a dossier of which nothing was read', async () => {
  const empty: DossierType = { ...FIRST, statements: [], events: [], dates: [], mentions: [] };
  for (const format of ['pptx', 'docx'] as const) expect(Object.keys(await opened(format, { lang: 'ar', dossier: empty })).length).toBeGreaterThan(10);
});
