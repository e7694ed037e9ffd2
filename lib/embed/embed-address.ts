import { isViewName, type ViewName } from '../figure/view-name';
import { isLang, type Lang } from '../i18n/lang';
import { queryOf, type Query } from '../link/param';

/** What an address of this server shows, as far as it can stand in another page. */
export type EmbedAddress =
  | { readonly type: 'latest'; readonly id: string; readonly view: ViewName; readonly lang: Lang | null; readonly query: Query }
  | { readonly type: 'published'; readonly hash: string; readonly view: ViewName; readonly lang: Lang | null; readonly query: Query };

const FIRST: ViewName = 'timeline'; // of a page that shows every view
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads `/{lang}/d/{id}`, `/latest/{id}/{view}.…`, `/v/{hash}` and `/p/{hash}/{view}.…`; null for any other address, or one of another server. */
export function readEmbedAddress(raw: string, own: string): EmbedAddress | null {
  if (!URL.canParse(raw)) return null;
  const { origin, pathname, searchParams, username, password } = new URL(raw);
  if (origin !== own || username !== '' || password !== '') return null;
  const [first = '', second = '', third = '', ...rest] = pathname.split('/').slice(1);
  if (rest.length > 0) return null;
  const query = queryOf(searchParams);
  const asked = query.get('lang');
  const lang = isLang(asked) ? asked : null;
  const view = third.slice(0, Math.max(0, third.indexOf('.')));
  if (isLang(first) && second === 'd' && NAME.test(third)) return { type: 'latest', id: third, view: FIRST, lang: first, query };
  if (!NAME.test(second)) return null;
  if (first === 'v' && third === '') return { type: 'published', hash: second, view: FIRST, lang, query };
  if (first === 'latest' && isViewName(view)) return { type: 'latest', id: second, view, lang, query };
  if (first === 'p' && isViewName(view)) return { type: 'published', hash: second, view, lang, query };
  return null;
}
