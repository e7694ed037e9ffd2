import type { Line } from './office-text';
import type { Picture } from './slide';

/** A paragraph; its sources stand at the document's end, each under a number of its own. */
export type Cited = Line & { readonly sources?: readonly Line[] };

/** Paragraphs, one under the other. */
export type TableCell = readonly Cited[];

/** A part of a document, from its title on. A chapter is a heading on a new page. */
export type Block =
  | { readonly type: 'title' | 'subtitle' | 'heading' | 'chapter' | 'subheading' | 'body' | 'small'; readonly line: Cited }
  /** `caption` stands under it. */
  | { readonly type: 'figure'; readonly picture: Picture; readonly caption: Line }
  /** Widths are shares; every row has a cell for each of them. */
  | { readonly type: 'table'; readonly heads: readonly Line[]; readonly widths: readonly number[]; readonly rows: readonly (readonly TableCell[])[] };
