import { WHOLE, type Format, type WholeName } from '../figure/format';
import type { ViewName } from '../figure/view-name';
import type { Lang } from '../i18n/lang';
import type { ViewState } from '../selection/view-state';
import { writeView } from './write';

/** A figure as it is to leave the page: which, in what language and state; of a frozen dossier by its hash. */
export type SharedFigure = { readonly id: string; readonly view: ViewName; readonly lang: Lang; readonly state: ViewState; readonly hash: string | null };

function withQuery(path: string, lang: Lang, query: string): string {
  return `${path}?lang=${lang}${query === '' ? '' : `&${query}`}`;
}

function pathOf({ id, lang, state, hash }: SharedFigure, file: string): string {
  if (hash === null) return withQuery(`/latest/${id}/${file}`, lang, writeView(state));
  return withQuery(`/p/${hash}/${file}`, lang, state.theme === 'dark' ? 'theme=dark' : '');
}

/** Path of a figure's file. A frozen one is chosen by language and theme alone: the rest of its state is in its hash. */
export function fileAddress(figure: SharedFigure, format: Format): string {
  return pathOf(figure, `${figure.view}.${format}`);
}

/** Path of a document of all views, in the same state; each view at the width that the document has for it. */
export function wholeFileAddress(figure: SharedFigure, of: WholeName): string {
  return pathOf({ ...figure, state: { ...figure.state, w: null } }, `${of}.${WHOLE[of]}`);
}

/** Path of the whole explore page as one file, in the same state. */
export function wholePageAddress({ id, lang, state }: SharedFigure): string {
  return withQuery(`/latest/${id}/explore.html`, lang, writeView({ ...state, w: null }));
}

/** Path of the page where readers can check a figure: the dossier in the same state, or the publication's page. */
export function checkAddress({ id, lang, state, hash }: SharedFigure): string {
  if (hash !== null) return `/v/${hash}?lang=${lang}`;
  const query = writeView({ ...state, w: null });
  return `/${lang}/d/${id}${query === '' ? '' : `?${query}`}`;
}

/** What of a state is frozen with a dossier, by the names of a link: how wide and in which theme is chosen later. */
export function frozenState(state: ViewState): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(writeView({ ...state, theme: 'auto', w: null })));
}
