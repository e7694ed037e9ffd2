import { rememberLines } from '@/lib/figure/drawn-lines';
import { toPdf } from '@/lib/figure/pdf';
import type { FileOptions } from '@/lib/figure/file-options';
import type { WordLine } from '@/lib/figure/pdf-words';
import { toPng } from '@/lib/figure/png';
import { remembering } from '@/lib/figure/remember';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import type { ViewState } from '@/lib/selection/view-state';
import { liveFontFor } from '@/lib/store/typesetter';
import type { Finished } from './finished';
import { labelsIn, outlinesFor } from './outlines';
import { DARK, LIGHT, type Letters } from './palette';
import { SHEET_MARGIN, sheetOf, svgText, type FileMetadata } from './svg-file';

export type SheetFormat = 'svg' | 'png' | 'pdf';

type SheetRequest = {
  /** For which drawings are kept from one format to the next: the dossier. */
  readonly owner: object;
  readonly finishedAt: (width: number) => Finished;
  readonly lang: Lang;
  readonly state: ViewState;
  /** Paragraphs under the drawing. */
  readonly notes: readonly string[];
  readonly metadata: FileMetadata;
  readonly options: FileOptions;
};

const WIDTH = 960; // px, of a sheet that nobody asked a width of

type Outlined = { readonly svg: string; readonly lineOf: (d: string) => WordLine | null };

const outlined = remembering<Promise<Outlined>>(1); // a drawing in shapes is half a megabyte

/** A figure with all that it needs around it, as a file. Its letters are shapes, and it looks the same in every program, unless an SVG is asked for whose text is live. */
export async function sheetFile(format: SheetFormat, request: SheetRequest): Promise<string | Uint8Array> {
  const { owner, finishedAt, lang, state, notes, metadata, options } = request;
  const width = state.w ?? WIDTH;
  const finished = finishedAt(width - SHEET_MARGIN);
  const ink = state.theme === 'dark' ? DARK : LIGHT;
  const sheet = { lang, notes, metadata };
  const draw = (letters: Letters) => svgText(sheetOf(finished, { ...sheet, palette: { ...ink, letters } }));
  if (format === 'svg' && options.text === 'live') {
    const texts = (await labelsIn(draw)).map(({ text, weight = 400 }) => ({ text, weight }));
    return svgText(sheetOf(finished, { ...sheet, palette: ink, fontRules: await liveFontFor(texts) }));
  }
  const { svg, lineOf } = await outlined(owner, JSON.stringify([finished.view, lang, state, notes, metadata]), async () => {
    const { outlineOf, lineOf: known } = rememberLines(await outlinesFor(draw, lang));
    return { svg: await draw({ draw: 'outlines', outlineOf }), lineOf: known };
  });
  const title = `${finished.words.title}: ${metadata.title}`;
  switch (format) {
    case 'svg': return svg;
    case 'png': return toPng(svg, { width, scale: options.scale, metadata: { ...metadata, title } });
    case 'pdf': return toPdf(svg, { lang: tagOf(lang), dir: dirOf(lang), title, description: finished.description, metadata, lineOf });
  }
}
