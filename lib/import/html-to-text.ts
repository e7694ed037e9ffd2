import { parseHTML } from 'linkedom';
import { pageText, type PageText } from './page-text';

const LARGEST = 5 * 1024 * 1024; // units; more is no article

/** As {@link pageText}, from a page's source: for Node, which has no parser of its own. Any string is answered, none throws. */
export function htmlToText(html: string): PageText {
  const source = html.slice(0, LARGEST);
  const { document } = parseHTML(hasPage(source) ? source : within(source));
  // damaged markup may name a page and yet hold no element
  return pageText(isEmpty(document) ? parseHTML(within(source)).document : document);
}

function isEmpty({ documentElement }: { readonly documentElement: Element | null }): boolean {
  return documentElement === null;
}

function hasPage(source: string): boolean {
  return /<html[\s>]/i.test(source.slice(0, 10_000));
}

/** The parser takes the first element for the whole page, so a bare piece of one gets what a browser would give it. */
function within(source: string): string {
  return `<!doctype html><html><body>${source}</body></html>`;
}
