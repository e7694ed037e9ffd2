import { createElement, type ReactElement } from 'react';
import { layoutSheet } from '@/lib/figure/sheet';
import { steadyStrokes } from '@/lib/figure/steady-strokes';
import { parseSvg, writeSvg } from '@/lib/figure/svg-tree';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import type { Finished } from './finished';
import type { Palette } from './palette';
import { Sheet } from './sheet';

type SvgOptions = {
  readonly lang: Lang;
  readonly palette: Palette;
  /** Who is to be named beside it: source, analysis, licence; a paragraph each. */
  readonly notes: readonly string[];
  readonly metadata: FileMetadata;
  /** What stands around the drawing: all that a figure needs alone, or its key, in a document that says the rest. */
  readonly around?: 'words' | 'key';
  /** `@font-face` rules, for text that stays text. */
  readonly fontRules?: string;
};

export type FileMetadata = { readonly title: string; readonly source: string; readonly licence: string; readonly identifier: string };

/** Sides of the sheet beyond the drawing's, px; a drawing asked for at `w` is this much narrower. */
export const SHEET_MARGIN = 32;

/** The sheet of a finished figure: the element that every file of it is made from. */
export function sheetOf({ view, words, description, width, height, sample, draw }: Finished, { lang, palette, notes, metadata, around = 'words', fontRules }: SvgOptions) {
  const said = around === 'words' ? { ...words, notes: [...words.notes, ...notes] } : { title: '', finding: '', key: words.key, notes: [] };
  const sheet = layoutSheet(said, { width, height }, dirOf(lang));
  return (
    <Sheet
      view={view}
      lang={tagOf(lang)}
      sheet={sheet}
      palette={palette}
      title={`${words.title}: ${metadata.title}`}
      description={description}
      metadata={<Metadata {...metadata} />}
      fontRules={fontRules}
      sample={(name) => sample(name, palette)}
    >
      {draw(palette)}
    </Sheet>
  );
}

const SPACES = { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };
const ELEMENT = { root: 'rdf:RDF', about: 'rdf:Description' } as const;

/** Dublin Core, which image tools and libraries read. Built by hand: JSX has no names with a colon. */
function Metadata({ title, source, licence, identifier }: FileMetadata) {
  const terms = { 'dc:title': title, 'dc:source': source, 'dc:rights': licence, 'dc:identifier': identifier };
  const items = Object.entries(terms).map(([name, value]) => createElement(name, { key: name }, value));
  return createElement(ELEMENT.root, SPACES, createElement(ELEMENT.about, { 'rdf:about': '' }, ...items));
}

/** What no XML may hold, escaped or not. */
const NOT_XML = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** XML for a file of its own. The article's text is data in it: React escapes it. */
export async function svgText(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server'); // Next refuses a static import of it beside routes
  const markup = renderToStaticMarkup(element).replace(NOT_XML, '\uFFFD');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(steadyStrokes(parseSvg(markup)))}\n`;
}
