import { marked } from 'marked';

const FRONT = /^---[ \t]*\n([\s\S]{0,5000}?)\n---[ \t]*(?:\n|$)/;
const ROW = /^([\w-]{1,40}):[ \t]*(.{1,1000})$/;
/** Names in a file's front matter, and the meta element that says the same. */
const META: ReadonlyMap<string, string> = new Map([['date', 'date'], ['published', 'date'], ['publishedon', 'date'], ['publisher', 'og:site_name'], ['source', 'og:site_name'], ['url', 'og:url']]);
const MARKUP = /^(?:#{1,6} |>|[-*+] |\d+[.)] |```|~~~|={3,}\s*$|-{3,}\s*$|\|)|[*_`[\]<>&\\]/m;
const MARKS = /[*_`~[\]<>!]/g;
const MOST_MARKS = 100_000; // in a file: more is no article
const MOST_IN_BLOCK = 600; // marked compares each with all that follow it, so a paragraph of 50,000 takes it a quarter of a minute

/**
 * A page of a file in Markdown, to be read as one by {@link wholePage}: its headings and lists are lines, its front matter (title, date, lang,
 * publisher, url) the page's own. Null where it holds no markup: then it is a text.
 */
export function markdownPage(source: string): string | null {
  const lines = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const front = FRONT.exec(lines);
  const body = front === null ? lines : lines.slice(front[0].length);
  if (front === null && !MARKUP.test(body)) return null;
  if (isMockery(body)) return null;
  const rows = new Map((front?.[1] ?? '').split('\n').flatMap((line) => {
    const [, name = '', value = ''] = ROW.exec(line.trim()) ?? [];
    return name === '' ? [] : [[name.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2')] as const];
  }));
  const html = markup(body);
  if (html === null) return null;
  const metas = [...rows].flatMap(([name, value]) => (META.has(name) ? [`<meta property="${META.get(name)}" content="${escaped(value)}">`] : []));
  return `<!doctype html><html lang="${escaped(rows.get('lang') ?? '')}"><head><title>${escaped(rows.get('title') ?? '')}</title>${metas.join('')}</head><body><article>${html}</article></body></html>`;
}

function markup(body: string): string | null {
  try {
    return marked.parse(body, { async: false, gfm: true });
  } catch {
    return null; // nested too deeply for it: the text still stands
  }
}

/** Marks beyond what anybody writes. */
function isMockery(body: string): boolean {
  const inBlocks = body.split(/\n[ \t]*\n/).map((block) => block.match(MARKS)?.length ?? 0);
  return inBlocks.some((marks) => marks > MOST_IN_BLOCK) || inBlocks.reduce((sum, marks) => sum + marks, 0) > MOST_MARKS;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
