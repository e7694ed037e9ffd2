import type { Lang } from '../lang';
import type { Place } from '../../dossier/schema';
import type { Naming as Way, Role } from '../../selection/view-state';
import type { Locale } from '../format';
import { tableOf } from '../tables';

/** How often and how a place is named. */
export type Naming = { readonly name: string; readonly kind: Place['kind']; readonly count: number; readonly byName: number; readonly byAdjective: number; readonly byCapital: number; readonly roles: readonly Role[] };

export type Counted = { readonly name: string; readonly count: number };

/** What the map finds; `concerning` is the place that every statement about the others also concerns. */
export type MapFinding =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unmatched'; readonly all: number }
  | { readonly kind: 'filtered'; readonly all: number; readonly matched: number; readonly named: readonly Counted[]; readonly more: number }
  | { readonly kind: 'all'; readonly named: readonly Counted[]; readonly more: number; readonly concerning: string | null };

/** Where events of a period took place; `alone` where the article does not name it. */
export type EventSite = { readonly name: string; readonly count: number; readonly alone: boolean };

export type MapMessages = {
  readonly title: string;
  readonly summary: (places: number, times: number, locale: Locale) => string;
  readonly finding: (finding: MapFinding, locale: Locale) => string;
  readonly times: (n: number, locale: Locale) => string;
  readonly how: (naming: Naming, locale: Locale) => string;
  readonly spoken: (naming: Naming, locale: Locale) => string;
  readonly spokenSite: (site: EventSite, locale: Locale) => string;
  readonly roles: Record<Role, string>;
  readonly rolesTitle: string;
  readonly ways: Record<Way, string>;
  readonly waysTitle: string;
  readonly ties: string;
  readonly tiesTitle: string;
  readonly tie: (tie: { readonly from: string; readonly to: string; readonly count: number }, locale: Locale) => string;
  readonly keySite: string;
  readonly keyArea: string;
  readonly closerFailed: string;
  readonly unplacedKinds: Record<'organization' | 'group' | 'unnamed' | 'thing' | 'place', string>;
  readonly kinds: Record<Place['kind'], string>;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly fitTitle: string;
  readonly countries: string;
  readonly keyTint: string;
  readonly keyPlace: string;
  readonly keySea: string;
  readonly unplaced: string;
  readonly columns: { readonly place: string; readonly kind: string; readonly times: string; readonly how: string; readonly roles: string; readonly note: string };
  readonly caption: string;
  readonly boundaries: string;
  readonly base: string;
  readonly seaNote: string;
};

export const MAP: Readonly<Record<Lang, MapMessages>> = tableOf('map');
