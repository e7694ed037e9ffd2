import type { Lang } from '../lang';
import { tableOf } from '../tables';

export type LinkMessages = {
  readonly heading: string;
  readonly item: (name: string, raw: string) => string;
  readonly allowed: (values: string) => string;
  readonly rest: string;
};

/** What a page says of the parts of a link that it could not use. */
export const LINK: Readonly<Record<Lang, LinkMessages>> = tableOf('link');
