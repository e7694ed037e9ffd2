import { parseHTML } from 'linkedom';
import { pageText, type PageText } from './page-text';

const LARGEST = 5 * 1024 * 1024; // units; more is no article

/** As {@link pageText}, from a page's source: for Node, which has no parser of its own. Any string is answered, none throws. */
export function htmlToText(html: string): PageText {
  const { document } = parseHTML(wrapped(html.slice(0, LARGEST)));
  return pageText(document);
}

/** The parser takes the first element for the whole page, so a bare piece of one gets what a browser would give it. */
function wrapped(html: string): string {
  return /<html[\s>]/i.test(html.slice(0, 10_000)) ? html : `<!doctype html><html><body>${html}</body></html>`;
}
