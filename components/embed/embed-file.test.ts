import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import dossierJson from '../../data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import issuesJson from '../../data/issues.json' with { type: 'json' };
import { artefact } from '@/components/figure/artefact';
import { Dossier, Issues } from '@/lib/dossier/schema';
import { MARKUP_PAYLOADS } from '@/lib/embed/markup.fixture';
import { describeEmbed, oembedXml } from '@/lib/embed/oembed';
import { RUNTIME_SCRIPT } from '@/lib/embed/runtime-script';
import { VIEWS, type ViewName } from '@/lib/figure/view-name';
import type { Lang } from '@/lib/i18n/lang';
import { INITIAL_VIEW } from '@/lib/selection/view-state';
import { sweep } from '@/lib/sweep.fixture';
import { builtEmbed } from '../../scripts/embed/built-embed';

const dossier = Dossier.parse(dossierJson);
const issues = Issues.parse(issuesJson);
const LINK = 'http://127.0.0.1:3000/en/d/xi-assad-2021-11-05';

async function embed(view: ViewName, lang: Lang, of: Dossier = dossier): Promise<string> {
  return String(await artefact({ dossier: of, issues, view, format: 'html', lang, state: INITIAL_VIEW, mark: of.id, ignored: [], link: LINK }));
}

function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const MARKS: Readonly<Record<ViewName, number>> = { timeline: 50, map: 7, stances: 35 };
const MOST: Readonly<Record<Lang, Readonly<Record<ViewName, number>>>> = {
  en: { timeline: 30_000, stances: 25_000, map: 60_000 },
  ar: { timeline: 45_000, stances: 40_000, map: 75_000 },
  zh: { timeline: 45_000, stances: 40_000, map: 75_000 },
};

describe.each(['en', 'ar', 'zh'] as const)('an embed of the first article, %s', (lang) => {
  it.each(VIEWS)('weighs no more than it may, holds each datum once and asks for nothing: %s', async (view) => {
    const html = await embed(view, lang);
    expect(brotli(html)).toBeLessThanOrEqual(MOST[lang][view]);
    expect(html.match(/ data-mark="/g)).toHaveLength(MARKS[view]);
    expect(html.match(/ data-at="/g)).toHaveLength(2 * MARKS[view]);
    expect(html.match(/<tr data-of="/g)).toHaveLength(MARKS[view]);
    expect(html).not.toMatch(/<link\b|<script[^>]+src|@import|url\((?!data:)/);
    expect(await embed(view, lang)).toBe(html);
  });

  it('allows its own style and script by their hashes, and nothing else', async () => {
    const html = await embed('stances', lang);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(html)?.[1]?.replaceAll('&#x27;', "'") ?? '';
    for (const name of ['style', 'script']) {
      const text = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html)?.[1] ?? '';
      expect(policy).toContain(`${name}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|frame-ancestors/);
    expect(html).not.toContain(' style="');
  });
});

it('says which parts of its address could not be used', async () => {
  const html = String(await artefact({ dossier, issues, view: 'map', format: 'html', lang: 'en', state: INITIAL_VIEW, mark: 'x', ignored: ['w', 'theme'], link: null }));
  expect(html).toContain('left out: \u2068w\u2069, \u2068theme\u2069');
  expect(html).not.toContain('Explore with all views');
});

it('draws once at the width that it is asked for', async () => {
  const html = String(await artefact({ dossier, issues, view: 'stances', format: 'html', lang: 'en', state: { ...INITIAL_VIEW, w: 500 }, mark: 'x', ignored: [] }));
  expect(html).toContain('viewBox="0 0 500 ');
  expect(html).not.toContain('<noscript>');
});

it('carries a script of at most 8 kB, and the one that its source makes', async () => {
  expect(gzipSync(RUNTIME_SCRIPT).length).toBeLessThan(8000);
  for (const [path, text] of Object.entries(await builtEmbed())) expect(readFileSync(path, 'utf8'), `${path}: run scripts/build-embed.ts`).toBe(text);
  expect(readFileSync('public/embed/mawqif-embed.js').length).toBeLessThan(3000);
});

/** A few data of the first article, every text of which is the payload. */
function hostile(payload: string): Dossier {
  const names = { en: payload, ar: payload, zh: payload };
  const keep = new Set(['xi-assad-call', 'diplomatic-relations', 'hu-visit-2001']);
  return {
    ...dossier,
    article: { ...dossier.article, title: payload, publisher: payload },
    actors: dossier.actors.map((actor) => ({ ...actor, names })),
    places: dossier.places.map((place) => ({ ...place, names, note: names })),
    things: dossier.things.map((thing) => ({ ...thing, names })),
    statements: dossier.statements.slice(0, 4).map((one) => ({ ...one, paraphrase: names, concept: names, evidence: one.evidence.map((span) => ({ ...span, quote: payload })) })),
    events: dossier.events.filter(({ id }) => keep.has(id)).map((event) => ({
      ...event, title: names, evidence: event.evidence.map((span) => ({ ...span, quote: payload })),
      sources: [{ publisher: payload, title: payload, url: payload.startsWith('javascript') ? payload : `https://example.org/?${encodeURIComponent(Buffer.from(payload).toString())}`, date: null, symbol: null }],
    })),
    coverage: dossier.coverage.map((one) => ({ ...one, span: { ...one.span, quote: payload } })),
  };
}

const TAGS = new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'figure', 'figcaption', 'h1', 'p', 'ul', 'li', 'svg', 'g', 'path', 'circle', 'rect', 'line', 'ellipse', 'text', 'desc', 'div', 'button', 'dl',
  'noscript', 'a', 'details', 'summary', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'bdi', 'q', 'span', 'script']);

it('never lets a text of the data become markup', async () => {
  const all = MARKUP_PAYLOADS.length;
  const count = sweep(all);
  for (let i = 0; i < count; i++) {
    const payload = MARKUP_PAYLOADS[(i * 41) % all] ?? ''; // 41 and 250 share no factor: no payload twice
    const view = VIEWS[i % 3] ?? 'map';
    const html = await embed(view, (['en', 'ar', 'zh'] as const)[i % 3] ?? 'en', hostile(payload));
    for (const name of ['script', 'style', 'title', 'noscript', 'main']) expect(html.split(`</${name}`), `${payload}: ${name}`).toHaveLength(2);
    const { document } = parseHTML(html);
    for (const element of document.querySelectorAll('*')) {
      expect(TAGS.has(element.localName), `${payload}: <${element.localName}>`).toBe(true);
      for (const { name, value } of element.attributes) {
        expect(name, payload).not.toMatch(/^on|^srcdoc$|^style$|^formaction$/i);
        if (name === 'href' || name === 'src') expect(value, payload).toMatch(/^https?:\/\//);
        if (name === 'data-mark') expect(value, payload).not.toBe('forged');
      }
    }
    expect(document.querySelector('script')?.textContent).toBe(RUNTIME_SCRIPT);
  }
});

it('escapes every text in an answer of oEmbed, in JSON’s frame and in XML', () => {
  for (const payload of MARKUP_PAYLOADS) {
    const answer = describeEmbed({
      src: `http://127.0.0.1/latest/x/map.html?q=${payload}`, title: payload, author: payload, origin: 'http://127.0.0.1', width: 720, height: 500,
      picture: (width) => `http://127.0.0.1/og.png?w=${width}&x`, most: { width: Infinity, height: Infinity },
    });
    expect(answer.html, payload).toMatch(/^<iframe src="[^"<>]*" title="[^"<>]*" width="720" height="500" frameborder="0"><\/iframe>$/);
    const xml = oembedXml(answer);
    expect(xml.match(/<[^>]*>/g)?.map((tag) => tag.replace(/[</>]/g, '')).filter((tag) => !/^(?:\?xml|oembed|type|version|title|author_name|provider_name|provider_url|cache_age|html|width|height|thumbnail_(?:url|width|height)$)/.test(tag)), payload).toEqual([]);
    expect(xml, payload).not.toMatch(/(?![\t\n\r])\p{Cc}|&(?!amp;|lt;|gt;|quot;|#39;)/u);
    expect(Buffer.from(xml).toString(), payload).toBe(xml); // a lone half of a pair would come back as another character
  }
});
