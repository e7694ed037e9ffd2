import { isLang, negotiate, type Lang } from './lang';

/** The header by which the proxy tells a page which language its query asks for. */
export const LANG_HEADER = 'x-mawqif-lang';

/** The language that the query asked for, or else the reader's. */
export function askedLang(headers: Headers): Lang {
  const asked = headers.get(LANG_HEADER);
  return isLang(asked) ? asked : negotiate(headers.get('accept-language'));
}
