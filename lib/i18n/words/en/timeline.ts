import { formatNumber, plural } from '../../format';
import type { TimelineMessages, Counted } from '../../messages/timeline';

const n = formatNumber;

function englishCount(one: string, other: string): Counted {
  return (count, locale) => `${n(count, locale)} ${plural('en', count) === 'one' ? one : other}`;
}

export const TIMELINE: TimelineMessages = {
  title: 'Timeline',
  lanes: {
    'diplomatic-relations': 'Relations', visit: 'Visits', call: 'Calls', agreement: 'Agreements', economy: 'Economy', aid: 'Aid',
    'un-vote': 'UN votes', multilateral: 'Multilateral', 'conflict-context': 'Context',
  },
  events: englishCount('event', 'events'),
  years: englishCount('year', 'years'),
  sources: englishCount('source', 'sources'),
  yearsOfRelations: (years) => `${years} of relations`,
  finding: ({ span, count, densest, gap }) =>
    [span === null ? count : `${span}: ${count}`, ...(densest === null ? [] : [`densest in ${densest}`]), ...(gap === null ? [] : [`none recorded for ${gap}`])].join(', '),
  matching: (some, all, locale) => `${n(some, locale)} of ${n(all, locale)} events ${some === 1 ? 'matches' : 'match'} the filter`,
  noneMatch: (all, locale) => `None of the ${n(all, locale)} events matches the filter; clear it to see them`,
  empty: 'No dated event to draw',
  only: (date, title) => `One event: ${title}, ${date}`,
  comma: ', ',
  weaker: 'weaker source',
  after: { call: 'after the call', article: 'after the article' },
  derived: (years, formula) => `${years} · derived: ${formula}`,
  noEvent: (years) => `no event recorded ${years}`,
  crowd: ({ events, lane, dates }) => `${events} close together, ${lane}, ${dates}; open`,
  legend: { name: 'How we know it', year: 'year only', weaker: 'weaker source', about: 'about', latest: 'at the latest', count: 'events close together, counted' },
  shown: {
    name: 'Events drawn',
    main: (count, locale) => `${n(count, locale)} main events`,
    all: (count, locale) => `all ${n(count, locale)}`,
  },
  zoom: { name: 'Zoom', closer: 'Zoom in', farther: 'Zoom out', whole: 'Show all of time', wholeShort: 'All', article: 'Show the time that the article speaks of', articleShort: 'Article', picked: 'Selection' },
  play: { start: 'Play the years', pause: 'Pause' },
  close: 'Close',
  turn: 'Reverse time',
  overview: { name: 'The stretch of time shown', from: 'First day shown', until: 'Last day shown' },
  summary: ({ lanes, finding }) => `${finding}. Lanes: ${lanes}.`,
  source: ({ publisher, date, events }) =>
    `Article: ${[publisher ?? 'publisher not given', ...(date === null ? [] : [date])].join(', ')}. Chronology: ${events}, each cited; external events carry their sources.`,
  table: { caption: 'Every event drawn, in time order', date: 'Date', event: 'Event', category: 'Lane', class: 'How we know it', participants: 'Participants', sources: 'Sources', page: (first, last, all) => `Rows ${first}–${last} of ${all}`, earlier: 'Earlier', later: 'Later' },
};
