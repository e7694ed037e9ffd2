import { Readability } from '@mozilla/readability';
import { linesOf, sizeOf } from './page-lines';
import { pageFacts, type PageFacts } from './page-facts';

/** An article as a web page gave it: its words alone, a line a paragraph, and what the page says of itself. */
export type PageText = PageFacts & { readonly text: string };

const DEEPEST = 256; // Readability walks up from every paragraph, which a page nested without end makes quadratic
const MOST_ELEMENTS = 30_000;
const LEAST = 140; // units of text below which Readability has caught a caption or a banner

/**
 * The article of a page, without its menus, scripts and notices. Nothing of the page runs, and no markup comes out: the text is
 * data. The headline stands in it as its first line, where the page shows one. The document is used up.
 */
export function pageText(document: Document): PageText {
  const facts = pageFacts(document);
  const { elements, depth } = sizeOf(document.documentElement); // not of the document: linkedom's doctype has no sibling
  const whole = linesOf(document.querySelector('article') ?? document.querySelector('main') ?? document.body);
  const found = elements <= MOST_ELEMENTS && depth <= DEEPEST ? articleLines(document) : [];
  const lines = lengthOf(found) >= Math.min(LEAST, lengthOf(whole)) ? found : whole;
  return withTitle(facts, lines);
}

/** The same of a page that is an article and nothing else: all its words. */
export function wholePage(document: Document): PageText {
  return withTitle(pageFacts(document), linesOf(document.querySelector('article') ?? document.body));
}

function withTitle(facts: PageFacts, lines: readonly string[]): PageText {
  const { title } = facts;
  const hasTitle = title === null || lines.slice(0, 3).some((line) => line.includes(title));
  return { ...facts, text: (hasTitle ? lines : [title, ...lines]).join('\n') };
}

function articleLines(document: Document): readonly string[] {
  try {
    const article = new Readability(document, { serializer: linesOf, disableJSONLD: true, maxElemsToParse: MOST_ELEMENTS }).parse();
    return article?.content ?? [];
  } catch {
    return []; // it throws on pages that are hardly pages; the plain lines still stand
  }
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}
