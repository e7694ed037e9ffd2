import { formatList, formatNumber, isolate, type Locale } from '../../format';
import type { MapMessages } from '../../messages/map';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

function inWords(n: number, locale: Locale): string {
  return SMALL[n] ?? formatNumber(n, locale);
}

function englishTimes(n: number, locale: Locale): string {
  return n === 1 ? 'once' : `${formatNumber(n, locale)} times`;
}

export const MAP: MapMessages = {
  title: 'Places',
  summary: (places, times, locale) => `Map of ${places === 1 ? 'one place' : `${formatNumber(places, locale)} places`} that the article names, ${englishTimes(times, locale)} in all.`,
  finding: (finding, locale) => {
    switch (finding.kind) {
      case 'empty': return 'The article names no place that a map could show.';
      case 'unmatched': return finding.all === 1 ? 'The one place that the article names does not match the filter.' : `None of the ${inWords(finding.all, locale)} places that the article names matches the filter.`;
      case 'filtered': return `${formatNumber(finding.matched, locale)} of ${formatNumber(finding.all, locale)} places match the filter: ${formatList([...finding.named.map(({ name, count }) => `${isolate(name)} ${formatNumber(count, locale)}`), ...(finding.more === 0 ? [] : [`${inWords(finding.more, locale)} more`])], 'en')}.`;
      case 'all': {
        const [first, ...rest] = finding.named;
        if (first === undefined) return '';
        const named = formatList([`${isolate(first.name)} is named ${englishTimes(first.count, locale)}`, ...rest.map(({ name, count }) => `${isolate(name)} ${count === 1 ? 'once' : formatNumber(count, locale)}`)], 'en');
        const where = finding.concerning === null ? '' : `, ${finding.more === 1 ? 'in' : 'each in'} a statement that also concerns ${isolate(finding.concerning)}`;
        return finding.more === 0 ? `${named}.` : `${named}; ${inWords(finding.more, locale)} more ${finding.more === 1 ? 'place is' : 'places are'} named${where}.`;
      }
    }
  },
  times: englishTimes,
  how: ({ byName, byAdjective, byCapital }, locale) =>
    [
      ...(byName > 0 ? [`${formatNumber(byName, locale)} by name`] : []),
      ...(byAdjective > 0 ? [`${formatNumber(byAdjective, locale)} as an adjective`] : []),
      ...(byCapital > 0 ? [`${formatNumber(byCapital, locale)} by its capital`] : []),
    ].join(', '),
  spoken: (naming, locale) => {
    const kind = naming.kind === 'country' ? '' : `, ${MAP.kinds[naming.kind]}`;
    const how = naming.count === naming.byName ? '' : `: ${MAP.how(naming, locale)}`;
    const roles = naming.roles.length === 0 ? '' : `; ${formatList(naming.roles.map((role) => MAP.roles[role]), 'en')}`;
    return `${isolate(naming.name)}${kind}, named ${englishTimes(naming.count, locale)}${how}${roles}`;
  },
  spokenSite: ({ name, count, alone }, locale) => `${alone ? `${isolate(name)}: ` : ''}${count === 1 ? 'one event' : `${formatNumber(count, locale)} events`} of the period took place here.`,
  roles: { speaker: 'speaks', addressee: 'addressed', target: 'spoken of', participant: 'took part' },
  rolesTitle: 'Role in the article',
  ways: { name: 'by name', adjective: 'as an adjective', capital: 'by its capital' },
  waysTitle: 'How it is named',
  ties: 'Who speaks of whom',
  tiesTitle: 'Arcs from who speaks to what is spoken of',
  tie: ({ from, to, count }, locale) => `${isolate(from)} → ${isolate(to)}: ${count === 1 ? 'one statement' : `${formatNumber(count, locale)} statements`}`,
  keySite: 'events of the period took place here',
  keyArea: 'region',
  closerFailed: 'The finer coasts could not be fetched; the map stays at 1:110m.',
  unplacedKinds: { organization: 'organisations', group: 'groups', unnamed: 'not named', thing: 'initiatives, documents and other matters', place: 'places without a known position' },
  kinds: { country: 'country', region: 'region', city: 'city', sea: 'sea', site: 'site' },
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitTitle: 'Fit to the places named',
  countries: 'Countries',
  keyTint: 'times named',
  keyPlace: 'city, site or small region',
  keySea: 'sea',
  unplaced: 'No place on a map',
  columns: { place: 'Place', kind: 'Kind', times: 'Times named', how: 'How', roles: 'Role', note: 'Note' },
  caption: 'Places that the article names, most often named first; then what it names that has no place on a map.',
  boundaries: 'The boundaries and names shown and the designations used on this map do not imply the expression of any opinion concerning the legal status of any country, territory, city or area, or concerning the delimitation of its frontiers or boundaries.',
  base: 'Base: Natural Earth 1:110m, closer in 1:50m. Equal Earth projection, equal-area.',
  seaNote: 'A sea is drawn after the limits of the International Hydrographic Organization (S-23, 1953), simplified: the dashed line shows where it lies and delimits no claim.',
};
