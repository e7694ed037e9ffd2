import { createElement } from 'react';
import { EmbedBody } from '@/components/embed/embed-body';
import { embedFile } from '@/components/embed/embed-file';
import { localise } from '@/lib/dossier/localise';
import { headlineFor } from '@/lib/dossier/headline';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import { evidenceOf } from '@/lib/embed/evidence';
import { dataFile, type DataFormat } from '@/lib/figure/data-file';
import type { Format } from '@/lib/figure/format';
import { toPng, type PngScale } from '@/lib/figure/png';
import type { ViewName } from '@/lib/figure/view-name';
import { formatDay } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { FIGURE } from '@/lib/i18n/messages/figure';
import { MAP } from '@/lib/i18n/messages/map';
import { worldBase } from '@/lib/map/world';
import { filterOf } from '@/lib/selection/filter';
import { linkReading } from '@/lib/selection/links';
import type { ViewState } from '@/lib/selection/view-state';
import { finish } from './finish';
import type { Finished } from './finished';
import { drawnIds, outlinesFor } from './outlines';
import { DARK, LIGHT, THEMED, type Palette } from './palette';
import { SHEET_MARGIN, sheetOf, svgText } from './svg-file';

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
  /** Of a PNG. */
  readonly scale?: PngScale;
  /** Where an embed leads; null or absent where no server is known. */
  readonly link?: string | null;
};

const WIDTH = 960; // px, of a sheet that nobody asked a width of

/** One view in one format. The same request gives the same bytes. */
export async function artefact(request: ArtefactRequest): Promise<string | Uint8Array> {
  switch (request.format) {
    case 'csv':
    case 'json':
    case 'geojson': return dataOf(request, request.format);
    case 'html': return embedOf(request);
    case 'svg': return svgText(await outlinedSheet(request));
    case 'png': return toPng(await svgText(await outlinedSheet(request)), { width: request.state.w ?? WIDTH, scale: request.scale ?? 1, ...wordsOf(request) });
  }
}

function dataOf({ dossier, issues, view, lang, state }: ArtefactRequest, format: DataFormat): string {
  const links = linkReading(localise(dossier, issues, lang));
  const { active, passes } = filterOf(state);
  return dataFile(view, format, { dossier, issues, passes: (id) => !active || passes(links.facets(links.canonical(id))), boundaries: MAP[lang].boundaries });
}

/** Who is to be named, and what is said of the link: the paragraphs under a figure, and what stands in a file's metadata. */
function wordsOf({ dossier, lang, state, mark, ignored }: ArtefactRequest) {
  const { publisher, title, publishedOn } = dossier.article;
  const words = FIGURE[lang];
  const date = publishedOn === null ? null : formatDay(Date.parse(publishedOn), { lang, digits: state.nu, months: state.months });
  const attribution = words.attribution({ publisher, title, date, mark });
  return {
    notes: [...(ignored.length === 0 ? [] : [words.ignored(ignored)]), attribution],
    metadata: { title: headlineFor(dossier, lang) ?? title, source: attribution, licence: words.licence, identifier: mark },
  };
}

function finishedOf({ dossier, issues, view, lang, state }: ArtefactRequest, width: number): Finished {
  const reading = localise(dossier, issues, lang);
  return finish(view, { reading, lang, view: state, width, base: worldBase(reading) });
}

/** The sheet with its letters as shapes: the form that looks the same in every program. */
async function outlinedSheet(request: ArtefactRequest) {
  const { lang, state } = request;
  const finished = finishedOf(request, (state.w ?? WIDTH) - SHEET_MARGIN);
  const draw = (palette: Palette) => sheetOf(finished, { lang, palette, ...wordsOf(request) });
  const ink = state.theme === 'dark' ? DARK : LIGHT;
  return draw({ ...ink, letters: await outlinesFor((letters) => svgText(draw({ ...ink, letters })), lang) });
}

const EMBED = { wide: 640, narrow: 336 } as const; // px; a page's column, and a phone's

async function embedOf(request: ArtefactRequest): Promise<string> {
  const { dossier, issues, view, lang, state, link } = request;
  const { notes, metadata } = wordsOf(request);
  const reading = localise(dossier, issues, lang);
  const wide = finishedOf(request, state.w ?? EMBED.wide);
  const narrow = state.w === null ? finishedOf(request, EMBED.narrow) : null;
  const drawn = await drawnIds(wide.draw(THEMED));
  const evidence = evidenceOf(view, reading, drawn, { lang, digits: state.nu, months: state.months });
  const body = createElement(EmbedBody, { lang, articleLang: dossier.article.lang, wide, narrow, evidence, notes, link: link ?? null });
  return embedFile({ lang, theme: state.theme, title: `${wide.words.title}: ${metadata.title}`, description: wide.description, body });
}
