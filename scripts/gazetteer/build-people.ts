import { ORGANIZATIONS } from './organizations';
import { firstForms, kebab, readForms, readRows, readTable, type Lang, type Names } from './row';
import { STATES } from './states';
import { fillTitle } from './titles';

type PostRow = { post: string; of: string; from: string | null; until: string | null; title: Names };
type PersonRow = {
  id: string; names: Names; country: string | null; org: string | null; forms: Record<Lang, string[]>; posts: PostRow[]; source: string;
};

const SOURCE = 'hand row; offices and terms from public record, names as the state and the agencies of each language write them';
const POST = /^([A-Z]+)(?:@([a-z0-9-]+))?(?::([^/]+)\/([^/]+)\/([^/]+))? (\d{4}-\d{2}|\?)\.\.(\d{4}-\d{2}|)$/;
// Bodies whose head is a secretary-general; the others have a president, director or chair and read "Head of".
const SECRETARIATS = new Set(['nato', 'league-of-arab-states', 'gcc', 'oic', 'sco', 'asean', 'opec', 'hezbollah', 'united-nations']);

export function buildPeople(): PersonRow[] {
  const states = new Map(readRows(STATES, 14).map((cells) => [(cells[0] ?? '').toUpperCase(), { en: cells[1] ?? '', ar: cells[5] ?? '', zh: cells[10] ?? '' }]));
  const bodies = new Map(readRows(ORGANIZATIONS, 5).map(([id = '', en, ar, zh]) =>
    [id, firstForms(readForms(en), readForms(ar), readForms(zh), id)]));

  return readTable('people.tsv').map(([en = '', ar = '', zh = '', from = '', moreEn = '', moreAr = '', moreZh = '', posts = '']) => {
    const [country = '', gender] = from.split(',');
    const rows = readForms(posts).map((cell) => readPost(cell, country, gender === 'f'));
    const org = rows.find((row) => row.of !== country)?.of ?? null;
    return {
      id: kebab(en),
      names: { en, ar, zh },
      country: country || null,
      org,
      forms: {
        ar: readForms([ar, undoubledAbd(ar), moreAr].join(';')),
        en: readForms([en, unaccented(en), moreEn].join(';')),
        zh: readForms([zh, moreZh].join(';')),
      },
      posts: rows,
      source: SOURCE,
    };
  });

  function readPost(cell: string, country: string, feminine: boolean): PostRow {
    const found = POST.exec(cell);
    if (!found) throw new Error(`bug: malformed post: "${cell}"`);
    const [, code = '', body, titleEn, titleAr, titleZh, from, until] = found;
    const of = body ?? (code === 'SG' ? 'united-nations' : country);
    const names = body ? bodies.get(body) : states.get(country);
    if (!names) throw new Error(`bug: post of an unknown state or body: "${cell}"`);
    const term = { of, from: from === '?' ? null : from ?? null, until: until === '' ? null : until ?? null };
    if (titleEn && titleAr && titleZh) return { post: 'other', ...term, title: { en: titleEn, ar: titleAr, zh: titleZh } };
    const { post, title } = fillTitle(code === 'OH' && SECRETARIATS.has(of) ? 'OSG' : code, names, feminine);
    return { post, ...term, title };
  }
}

/** "عبد الله" is written "عبدالله" as often. */
const undoubledAbd = (name: string): string => name.replace(/(^| )عبد ال/g, '$1عبدال');

const unaccented = (name: string): string =>
  name.replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/Ø/g, 'O').replace(/ł/g, 'l').normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
