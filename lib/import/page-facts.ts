import { isLang, type Lang } from '../i18n/lang';
import { writtenDay } from './publication-day';

/** What a page says of itself; null where it says nothing. */
export type PageFacts = {
  readonly title: string | null; readonly lang: Lang | null; readonly publisher: string | null;
  readonly publishedOn: string | null; readonly url: string | null;
};

const LONGEST = 300; // units of a title or a publisher; what is longer is none
const LARGEST_BLOCK = 200_000; // units of linked data that are worth parsing

const DATES = [
  'article:published_time', 'og:article:published_time', 'datePublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'publish_date',
  'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'parsely-pub-date', 'sailthru.date', 'cXenseParse:recs:publishtime',
] as const;

/** Title, language, publisher, day and address: from meta elements, then linked data, then what the page shows. */
export function pageFacts(document: Document): PageFacts {
  const meta = metaOf(document);
  const linked = linkedFacts(document);
  return {
    title: titleOf(document, meta),
    lang: langOf(document.documentElement?.getAttribute('lang') ?? meta.get('og:locale') ?? meta.get('content-language') ?? null),
    publisher: short(meta.get('og:site_name') ?? linked.get('publisher') ?? meta.get('application-name') ?? meta.get('dc.publisher')),
    publishedOn: firstDay([...DATES.map((name) => meta.get(name.toLowerCase())), linked.get('datePublished'), ...shownTimes(document)]),
    url: [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta.get('og:url')].find((url) => url !== undefined && url !== null && /^https?:\/\/\S+$/.test(url)) ?? null,
  };
}

function metaOf(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? element.getAttribute('http-equiv') ?? '').toLowerCase();
    const content = element.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !found.has(name)) found.set(name, content);
  }
  return found;
}

function short(text: string | undefined): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' || line.length > LONGEST ? null : line;
}

/** The heading that the page's own title repeats; else the title as it is shared, or the only heading, or the title up to its site's name. */
function titleOf(document: Document, meta: ReadonlyMap<string, string>): string | null {
  const named = short(document.querySelector('title')?.textContent ?? undefined);
  const shared = short(meta.get('og:title') ?? meta.get('twitter:title'));
  const headings = [...document.querySelectorAll('h1')].slice(0, 20).flatMap((heading) => short(heading.textContent ?? undefined) ?? []);
  const repeated = headings.find((heading) => shared?.includes(heading) === true || named?.includes(heading) === true);
  return repeated ?? shared ?? (headings.length === 1 ? headings[0] : undefined) ?? named?.split(/ [|–—-] /)[0]?.trim() ?? null;
}

function firstDay(raws: readonly (string | null | undefined)[]): string | null {
  for (const raw of raws) {
    const day = raw === null || raw === undefined ? null : writtenDay(raw);
    if (day !== null) return day;
  }
  return null;
}

function shownTimes(document: Document): readonly string[] {
  const times = [...document.querySelectorAll('time')].slice(0, 10);
  return times.flatMap((time) => [time.getAttribute('datetime') ?? '', time.textContent ?? '']);
}

function langOf(tag: string | null): Lang | null {
  const lang = tag?.trim().slice(0, 2).toLowerCase();
  return isLang(lang) ? lang : null;
}

/** The first `datePublished` and publisher's name of a page's linked data, however they are wrapped. */
function linkedFacts(document: Document): ReadonlyMap<'datePublished' | 'publisher', string> {
  const found = new Map<'datePublished' | 'publisher', string>();
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10)) {
    const waiting: unknown[] = [parsed((script.textContent ?? '').slice(0, LARGEST_BLOCK))];
    for (const value of waiting) {
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value)) waiting.push(...value.slice(0, 50)); // a loop over an array sees what is added on the way
      else {
        const day: unknown = Reflect.get(value, 'datePublished');
        const publisher = nameIn(Reflect.get(value, 'publisher'));
        if (typeof day === 'string' && !found.has('datePublished')) found.set('datePublished', day);
        if (publisher !== null && !found.has('publisher')) found.set('publisher', publisher);
        waiting.push(Reflect.get(value, '@graph'), Reflect.get(value, 'mainEntity'));
      }
    }
  }
  return found;
}

function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const name: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'name') : null;
  return typeof name === 'string' ? name : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
