import { queryOf, type Query } from './param';

/** What Next hands to a page as `searchParams`. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

export function pageQuery(searchParams: SearchParams): Query {
  return queryOf(Object.entries(searchParams));
}
