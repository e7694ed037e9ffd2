import { embedFigure } from '@/components/embed/embed-figure';
import { localise } from '@/lib/dossier/localise';
import { headlineFor } from '@/lib/dossier/headline';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import { dataFile, type DataFormat } from '@/lib/figure/data-file';
import type { Format } from '@/lib/figure/format';
import { FILE_DEFAULTS, type FileOptions } from '@/lib/figure/file-options';
import type { ViewName } from '@/lib/figure/view-name';
import { formatDay, stripIsolates } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { FIGURE } from '@/lib/i18n/messages/figure';
import { MAP } from '@/lib/i18n/messages/map';
import { worldBase } from '@/lib/map/world';
import { filterOf } from '@/lib/selection/filter';
import { linkReading } from '@/lib/selection/links';
import type { ViewState } from '@/lib/selection/view-state';
import { finish } from './finish';
import type { Finished } from './finished';
import { sheetFile, type SheetFormat } from './sheet-file';

export type ArtefactRequest = {
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
  readonly view: ViewName;
  readonly format: Format;
  readonly lang: Lang;
  readonly state: ViewState;
  /** What names the data: the publication's hash, or the dossier's id for what may still change. */
  readonly mark: string;
  /** Names of the link's parts that could not be used; the figure says so. */
  readonly ignored: readonly string[];
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
  }
}

function dataOf({ dossier, issues, view, lang, state }: ArtefactRequest, format: DataFormat): string {
  const links = linkReading(localise(dossier, issues, lang));
  const { active, passes } = filterOf(state);
  return dataFile(view, format, { dossier, issues, passes: (id) => !active || passes(links.facets(links.canonical(id))), boundaries: MAP[lang].boundaries });
}

/** Who is to be named, and what is said of the link: the paragraphs under a figure, and what stands in a file's metadata. */
export function wordsOf({ dossier, lang, state, mark, ignored }: Pick<ArtefactRequest, 'dossier' | 'lang' | 'state' | 'mark' | 'ignored'>) {
  const { publisher, title, publishedOn } = dossier.article;
  const words = FIGURE[lang];
  const date = publishedOn === null ? null : formatDay(Date.parse(publishedOn), { lang, digits: state.nu, months: state.months });
  const attribution = words.attribution({ publisher, title, date, mark });
  return {
    notes: [...(ignored.length === 0 ? [] : [words.ignored(ignored)]), attribution],
    metadata: { title: headlineFor(dossier, lang) ?? title, source: stripIsolates(attribution), licence: words.licence, identifier: mark },
  };
}

/** A view drawn at a width, px. */
export function finishedOf({ dossier, issues, view, lang, state }: Pick<ArtefactRequest, 'dossier' | 'issues' | 'view' | 'lang' | 'state'>, width: number): Finished {
  const reading = localise(dossier, issues, lang);
  return finish(view, { reading, lang, view: state, width, base: worldBase(reading) });
}

function sheetOf(request: ArtefactRequest, format: SheetFormat): Promise<string | Uint8Array> {
  const { lang, state, options = FILE_DEFAULTS } = request;
  return sheetFile(format, { finishedAt: (width) => finishedOf(request, width), lang, state, options, ...wordsOf(request) });
}

function embedOf(request: ArtefactRequest): Promise<string> {
  const { dossier, issues, view, lang, state, link } = request;
  const { notes, metadata: { title } } = wordsOf(request);
  const reading = localise(dossier, issues, lang);
  return embedFigure({ view, lang, state, reading, articleLang: dossier.article.lang, finishedAt: (width) => finishedOf(request, width), notes, title, link: link ?? null });
}
