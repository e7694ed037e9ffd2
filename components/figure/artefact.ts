import { embedFigure } from '@/components/embed/embed-figure';
import { dataFile, type DataFormat } from '@/lib/figure/data-file';
import type { Format } from '@/lib/figure/format';
import { FILE_DEFAULTS, type FileOptions } from '@/lib/figure/file-options';
import type { ViewName } from '@/lib/figure/view-name';
import { MAP } from '@/lib/i18n/messages/map';
import { filterOf } from '@/lib/selection/filter';
import { linkReading } from '@/lib/selection/links';
import { finishedOf, readingOf, wordsOf, type DossierFigure } from './dossier-figure';
import { officeFile } from './office-file';
import { sheetFile, type SheetFormat } from './sheet-file';

export type ArtefactRequest = DossierFigure & {
  readonly view: ViewName;
  readonly format: Format;
  readonly options?: FileOptions;
  /** Where an embed leads; null or absent where no server is known. */
  readonly link?: string | null;
};

/** One view in one format. The same request gives the same bytes. */
export async function artefact(request: ArtefactRequest): Promise<string | Uint8Array> {
  switch (request.format) {
    case 'csv':
    case 'json':
    case 'geojson': return dataOf(request, request.format);
    case 'html': return embedOf(request);
    case 'svg':
    case 'png':
    case 'pdf': return sheetOf(request, request.format);
    case 'pptx':
    case 'docx': return officeFile(request.format, { ...request, views: [request.view] });
  }
}

function dataOf(request: ArtefactRequest, format: DataFormat): string {
  const { dossier, issues, view, lang, state } = request;
  const links = linkReading(readingOf(request));
  const { active, passes } = filterOf(state);
  return dataFile(view, format, { dossier, issues, passes: (id) => !active || passes(links.facets(links.canonical(id))), boundaries: MAP[lang].boundaries });
}

function sheetOf(request: ArtefactRequest, format: SheetFormat): Promise<string | Uint8Array> {
  const { dossier, lang, state, options = FILE_DEFAULTS } = request;
  return sheetFile(format, { owner: dossier, finishedAt: (width) => finishedOf(request, width), lang, state, options, ...wordsOf(request) });
}

function embedOf(request: ArtefactRequest): Promise<string> {
  const { dossier, view, lang, state, link } = request;
  const { notes, metadata: { title } } = wordsOf(request);
  return embedFigure({ view, lang, state, reading: readingOf(request), articleLang: dossier.article.lang, finishedAt: (width) => finishedOf(request, width), notes, title, link: link ?? null });
}
