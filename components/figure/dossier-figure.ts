import { localise, type Reading } from '@/lib/dossier/localise';
import { headlineFor } from '@/lib/dossier/headline';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import { remembering } from '@/lib/figure/remember';
import type { ViewName } from '@/lib/figure/view-name';
import { formatDay, stripIsolates } from '@/lib/i18n/format';
import { LANGS, type Lang } from '@/lib/i18n/lang';
import { FIGURE } from '@/lib/i18n/messages/figure';
import { worldBase } from '@/lib/map/world';
import type { ViewState } from '@/lib/selection/view-state';
import { finish } from './finish';
import type { Finished } from './finished';

/** A dossier as somebody sees it, whatever the form in which it leaves. */
export type DossierFigure = {
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
  readonly lang: Lang;
  readonly state: ViewState;
  /** What names the data: the publication's hash, or the dossier's id for what may still change. */
  readonly mark: string;
  /** Names of the link's parts that could not be used; the figure says so. */
  readonly ignored: readonly string[];
};

const readings = remembering<Reading>(LANGS.length);
const drawings = remembering<Finished>(8); // each view at the widths of its files

export function readingOf({ dossier, issues, lang }: Pick<DossierFigure, 'dossier' | 'issues' | 'lang'>): Reading {
  return readings(dossier, lang, () => localise(dossier, issues, lang));
}

/** A view drawn at a width, px: once for all files of that width, since a theme is only its ink. */
export function finishedOf({ dossier, issues, view, lang, state }: Omit<DossierFigure, 'mark' | 'ignored'> & { readonly view: ViewName }, width: number): Finished {
  const reading = readingOf({ dossier, issues, lang });
  const drawn = { ...state, theme: 'auto', w: null } as const;
  return drawings(dossier, JSON.stringify([view, lang, width, drawn]), () => finish(view, { reading, lang, view: drawn, width, base: worldBase(reading) }));
}

/** Who is to be named, and what is said of the link: the paragraphs under a figure, and what stands in a file's metadata. */
export function wordsOf({ dossier, lang, state, mark, ignored }: Omit<DossierFigure, 'issues'>) {
  const { publisher, title, publishedOn } = dossier.article;
  const words = FIGURE[lang];
  const date = publishedOn === null ? null : formatDay(Date.parse(publishedOn), { lang, digits: state.nu, months: state.months });
  const attribution = words.attribution({ publisher, title, date, mark });
  return {
    notes: [...(ignored.length === 0 ? [] : [words.ignored(ignored)]), attribution],
    attribution,
    metadata: { title: headlineFor(dossier, lang) ?? title, source: stripIsolates(attribution), licence: words.licence, identifier: mark },
  };
}
