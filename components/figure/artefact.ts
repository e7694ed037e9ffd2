import { localise } from '@/lib/dossier/localise';
import { headlineFor } from '@/lib/dossier/headline';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import { dataFile } from '@/lib/figure/data-file';
import type { Format } from '@/lib/figure/format';
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
import { DARK, LIGHT } from './palette';
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
};

const WIDTH = 960; // px, of a sheet that nobody asked a width of

/** One view in one format. The same request gives the same bytes. */
export async function artefact({ dossier, issues, view, format, lang, state, mark, ignored }: ArtefactRequest): Promise<string> {
  const reading = localise(dossier, issues, lang);
  if (format === 'csv' || format === 'json' || format === 'geojson') {
    const links = linkReading(reading);
    const { active, passes } = filterOf(state);
    return dataFile(view, format, { dossier, issues, passes: (id) => !active || passes(links.facets(links.canonical(id))), boundaries: MAP[lang].boundaries });
  }
  const { publisher, title, publishedOn } = dossier.article;
  const words = FIGURE[lang];
  const date = publishedOn === null ? null : formatDay(Date.parse(publishedOn), { lang, digits: state.nu, months: state.months });
  const attribution = words.attribution({ publisher, title, date, mark });
  const finished = finish(view, { reading, lang, view: state, width: (state.w ?? WIDTH) - SHEET_MARGIN, base: worldBase(reading) });
  const sheet = sheetOf(finished, {
    lang,
    palette: state.theme === 'dark' ? DARK : LIGHT,
    notes: [...(ignored.length === 0 ? [] : [words.ignored(ignored)]), attribution],
    metadata: { title: headlineFor(dossier, lang) ?? title, source: attribution, licence: words.licence, identifier: mark },
  });
  return svgText(sheet);
}
