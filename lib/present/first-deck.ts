import type { Reading } from '../dossier/localise';
import { formatEventDate, type Locale } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { findingOf as findStances } from '../i18n/messages/finding-of';
import { DECK, sizesOf } from '../i18n/messages/deck';
import { mapData, type MapData } from '../map/data';
import { findingOf as findPlaces } from '../map/plan';
import { linkReading } from '../selection/links';
import { INITIAL_VIEW, type StanceMode } from '../selection/view-state';
import { FIRST_CHART } from '../stances/chart';
import { readStances, type Stance, type StancesData } from '../stances/data';
import { weigh } from '../stances/lexicon';
import { MORE_CHARTS } from '../stances/more-charts';
import { readReciprocity } from '../stances/reciprocity';
import { readTimeline, type TimelineData } from '../timeline/data';
import { findTimeline } from '../timeline/finding';
import { citation, dateOf, noteEvents, noteStances, ownSource } from './evidence-notes';
import { openQuestions } from './open-questions';
import { DECK_SCHEMA, type Deck, type Scene, type Step } from './schema';

type Subject = { readonly reading: Reading; readonly lang: Lang; /** What the article says, in the language of the deck; null where nothing says it. */ readonly heading: string | null };
type Material = { readonly reading: Reading; readonly locale: Locale; readonly stances: StancesData; readonly timeline: TimelineData; readonly map: MapData };

const MINUTE = 60;
const STRONGEST = 3; // statements that a scene lights up one by one: more is a list, not a talk
const CITED = 12; // events whose sources are listed under the timeline

const BARE = { views: [], state: '', sentence: null, points: [], steps: [], took: null } satisfies Partial<Scene>;

/** A talk from any dossier, out of its data alone: no scene is made of what it does not have. */
export function firstDeck({ reading, lang, heading }: Subject): Deck {
  const locale: Locale = { lang, digits: 'latn', months: 'egypt' };
  const made: Material = { reading, locale, stances: readStances(reading, lang), timeline: readTimeline(reading), map: mapData(reading) };
  const scenes = [opening(made, heading), relations(made), places(made), positions(made), issues(made), exchange(made), force(made), questions(made)];
  return { schema: DECK_SCHEMA, dossier: reading.id, lang, aspect: '16:9', scenes: scenes.filter((scene) => scene !== null) };
}

/** A sentence as a heading. */
function asTitle(sentence: string): string {
  return sentence.replace(/[.。]$/u, '').slice(0, 300);
}

function opening({ reading, locale, stances, map }: Material, heading: string | null): Scene {
  const { article } = reading;
  const words = DECK[locale.lang];
  const title = heading ?? article.title;
  const counts = { statements: stances.stances.length, speakers: stances.speakers.length, places: map.places.length };
  return {
    ...BARE, id: 'opening', kind: 'title', title: title.slice(0, 300),
    points: [words.published(article.publisher, dateOf(article.publishedOn, locale)), sizesOf(counts, locale)].filter((line) => line !== ''),
    notes: [...(title === article.title ? [] : [words.ownTitle(article.title)]), ...stances.speakers.map(({ name, onBehalfOf }) => (onBehalfOf === null ? name : `${name} — ${onBehalfOf}`))].join('\n'),
    sources: ownSource(reading, locale), target: MINUTE / 2,
  };
}

function relations({ reading, locale, timeline }: Material): Scene | null {
  const { events } = timeline;
  if (events.length === 0) return null;
  const words = DECK[locale.lang];
  const told = events.filter(({ priority }) => priority === 1);
  const own = events.filter((event) => event.class !== 'external');
  const best = own.length > 0 ? own : told;
  // The beginning and the latest: what lies between is told, not lit.
  const lit = best.length <= STRONGEST ? best : [...best.slice(0, STRONGEST - 1), ...best.slice(-1)];
  return {
    ...BARE, id: 'relations', kind: 'views', views: ['timeline'], title: asTitle(findTimeline(timeline, locale)),
    steps: lit.map(({ id, date, title }): Step => ({ sel: [id], caption: `${formatEventDate(date, locale)}${words.colon}${title}`, sentence: null })),
    notes: noteEvents(told.length > 0 ? told : events, locale),
    sources: [...ownSource(reading, locale), ...reading.events.filter(({ id }) => told.slice(0, CITED).some((event) => event.id === id)).flatMap(({ sources }) => sources.map(citation))].slice(0, 60),
    target: 3 * MINUTE,
  };
}

function places({ reading, locale, map }: Material): Scene | null {
  const { lang } = locale;
  if (map.places.length === 0) return null;
  const title = findPlaces(map, { links: linkReading(reading), view: INITIAL_VIEW, locale });
  const words = DECK[lang];
  const lines = map.places.map(({ name, count }) => `${name}${words.colon}${count}`);
  return { ...BARE, id: 'places', kind: 'views', views: ['map'], title: asTitle(title), notes: lines.join('\n'), sources: ownSource(reading, locale), target: MINUTE };
}

type Chosen = { readonly title?: string; readonly mode: StanceMode; readonly id: string; readonly lit: readonly Stance[]; readonly notes: string; readonly minutes: number };

function charted({ reading, locale, stances }: Material, { mode, id, lit, notes, minutes, title }: Chosen): Scene {
  const chart = { ...FIRST_CHART, mode };
  const finding = findStances(stances, { chart, passing: new Set(stances.stances.map((one) => one.id)), locale, more: MORE_CHARTS });
  const [first] = lit;
  return {
    ...BARE, id, kind: 'views', views: ['stances'], state: mode === 'matrix' ? '' : `stances=${mode}`, title: title ?? asTitle(finding),
    sentence: first?.id ?? null,
    steps: lit.flatMap(({ id: own, paraphrase }): Step[] => {
      const said = { sel: [own], caption: asTitle(paraphrase) };
      return own === first?.id ? [{ ...said, sentence: null }, { ...said, sentence: own }] : [{ ...said, sentence: null }];
    }),
    notes, sources: ownSource(reading, locale), target: minutes * MINUTE,
  };
}

/** Who stands where in sum, and what anyone opposes: the rest of a talk is read against it. */
function positions(made: Material): Scene | null {
  const { stances, locale } = made;
  if (stances.stances.length === 0) return null;
  const opposed = stances.stances.filter(({ polarity }) => polarity < 0);
  const { opposed: heading } = DECK[locale.lang];
  const notes = opposed.length === 0 ? noteStances(stances.stances.slice(0, STRONGEST), stances) : `${heading}\n${noteStances(opposed, stances)}`;
  return charted(made, { mode: 'summary', id: 'positions', lit: opposed.slice(0, STRONGEST), notes, minutes: 2 });
}

function issues(made: Material): Scene | null {
  const { stances, locale } = made;
  if (stances.stances.length === 0) return null;
  return charted(made, { mode: 'matrix', id: 'issues', title: DECK[locale.lang].byIssue, lit: [], notes: `${DECK[locale.lang].evidence}\n${noteStances(stances.stances, stances)}`, minutes: 3 });
}

function exchange(made: Material): Scene | null {
  const [richest] = readReciprocity(made.stances).exchanges;
  if (richest === undefined) return null;
  return charted(made, { mode: 'reciprocity', id: 'exchange', lit: [], notes: noteStances(richest.offers.flat(), made.stances), minutes: 2 });
}

function force(made: Material): Scene | null {
  const { stances, locale } = made;
  if (stances.stances.length === 0) return null;
  const by = stances.stances.toSorted((a, b) => weigh(b, stances.lang, []) - weigh(a, stances.lang, []) || a.start - b.start);
  // One of each issue: six firm words on six neighbouring issues would be one point made six times.
  const seen = new Set<string>();
  const lit = by.filter(({ issue, speaker }) => !seen.has(issue + speaker) && seen.add(issue + speaker)).slice(0, STRONGEST);
  return charted(made, { mode: 'force', id: 'force', lit, notes: `${DECK[locale.lang].strongest}\n${noteStances(by.slice(0, 8), stances)}`, minutes: 2 });
}

function questions({ reading, locale, stances, timeline }: Material): Scene {
  const { points, notes } = openQuestions({ reading, locale, stances, timeline });
  return { ...BARE, id: 'open-questions', kind: 'points', title: DECK[locale.lang].open, points, notes, sources: ownSource(reading, locale), target: MINUTE };
}
