import type { Lang } from '../lang';
import type { Category } from '../../dossier/schema';
import type { Locale } from '../format';
import { tableOf } from '../tables';

export type Counted = (n: number, locale: Locale) => string;

export type FindingParts = {
  /** "65 years of relations"; null when no length can be named. */
  readonly span: string | null;
  readonly count: string;
  readonly densest: string | null;
  readonly gap: string | null;
};

export type TimelineMessages = {
  readonly title: string;
  readonly lanes: Record<Category, string>;
  readonly events: Counted;
  readonly years: Counted;
  readonly sources: Counted;
  readonly yearsOfRelations: (years: string) => string;
  readonly finding: (parts: FindingParts) => string;
  readonly matching: (some: number, all: number, locale: Locale) => string;
  readonly noneMatch: (all: number, locale: Locale) => string;
  readonly empty: string;
  readonly only: (date: string, title: string) => string;
  /** Joins the parts of what a screen reader says. */
  readonly comma: string;
  readonly weaker: string;
  readonly after: Record<'call' | 'article', string>;
  readonly derived: (years: string, formula: string) => string;
  readonly noEvent: (years: string) => string;
  /** What a screen reader says of several events drawn as one. */
  readonly crowd: (parts: { readonly events: string; readonly lane: string; readonly dates: string }) => string;
  readonly legend: { readonly name: string; readonly year: string; readonly weaker: string; readonly about: string; readonly latest: string; readonly count: string };
  readonly shown: { readonly name: string; readonly main: Counted; readonly all: Counted };
  readonly zoom: { readonly name: string; readonly closer: string; readonly farther: string; readonly whole: string; readonly wholeShort: string; readonly article: string; readonly articleShort: string; readonly picked: string };
  /** The years passing by. */
  readonly play: { readonly start: string; readonly pause: string };
  readonly close: string;
  readonly turn: string;
  readonly overview: { readonly name: string; readonly from: string; readonly until: string };
  readonly summary: (parts: { readonly lanes: string; readonly finding: string }) => string;
  readonly source: (parts: { readonly publisher: string | null; readonly date: string | null; readonly events: string }) => string;
  readonly table: {
    readonly caption: string;
    readonly date: string;
    readonly event: string;
    readonly category: string;
    readonly class: string;
    readonly participants: string;
    readonly sources: string;
    /** A long table stands in pages. */
    readonly page: (first: string, last: string, all: string) => string;
    readonly earlier: string;
    readonly later: string;
  };
};

export const TIMELINE: Readonly<Record<Lang, TimelineMessages>> = tableOf('timeline');
