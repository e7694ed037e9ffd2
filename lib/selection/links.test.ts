import { describe, expect, it } from 'vitest';
import { emphasisFor } from './emphasis-for';
import { find } from './find';
import { firstReading } from '../dossier/first-reading.fixture';
import { linkReading, resolveSelection } from './links';
import { INITIAL_VIEW, type ViewState } from './view-state';

const reading = firstReading();
const links = linkReading(reading);

function emphasis(change: Partial<ViewState>, hover: readonly string[] = []) {
  return emphasisFor({ links, view: { ...INITIAL_VIEW, ...change }, hover });
}

const DISTINCT = reading.statements.filter(({ repeats }) => repeats === null).map(({ id }) => id);
const SHOWN_PLACES = ['cn', 'sy', 'cn-xj', 'cn-xz', 'hk', 'tw', 'south-china-sea'];

describe('linkReading', () => {
  it('draws a repeated statement within the one that it repeats, with the words of both', () => {
    expect(links.canonical('st-01')).toBe('st-02');
    expect(links.spansOf('st-02').map(({ start }) => start)).toEqual([4, 101]);
  });

  it('ties a statement to its speaker, its targets, and the event its words tell of', () => {
    expect([...links.related('st-06')]).toEqual(expect.arrayContaining(['xi-jinping', 'sy', 'cn', 'diplomatic-relations', 'xi-assad-call']));
    expect(links.related('st-06').has('bashar-al-assad')).toBe(false);
  });

  it('ties the sixty-five years to the statement that says them', () => {
    expect(links.related('past-65-years').has('st-08')).toBe(true);
    expect(links.related('past-65-years').has('st-36')).toBe(false);
  });

  it('is mutual between all data of the first article', () => {
    const ids = [...DISTINCT, ...reading.events.map(({ id }) => id), ...reading.places.map(({ id }) => id)];
    const oneSided = ids.flatMap((id) => [...links.related(id)].filter((other) => DISTINCT.includes(other) && !links.related(other).has(id)));
    expect(oneSided).toEqual([]);
  });

  it('reads a stretch of the article as what was read from it', () => {
    expect([...resolveSelection(['370-451'], links)].toSorted()).toEqual(['diplomatic-relations', 'st-06']);
    expect([...resolveSelection(['55-57'], links)]).toEqual([]);
  });
});

describe('emphasisFor', () => {
  it('leaves all plain while nothing is picked or filtered', () => {
    const of = emphasis({});
    for (const id of [...DISTINCT, ...SHOWN_PLACES, 'veto-2011-10-04', 'past-65-years']) expect(of(id)).toBe('plain');
  });

  it('makes what is picked strong, what it touches plain, the rest faint, in all views', () => {
    const of = emphasis({ sel: ['st-36'] });
    expect(of('st-36')).toBe('strong');
    expect([of('tw'), of('bashar-al-assad'), of('xi-assad-call')]).toEqual(['plain', 'plain', 'plain']);
    expect([of('st-02'), of('veto-2011-10-04'), of('past-65-years')]).toEqual(['faint', 'faint', 'faint']);
  });

  it('makes both of two repeated statements strong', () => {
    const of = emphasis({ sel: ['st-01'] });
    expect([of('st-01'), of('st-02')]).toEqual(['strong', 'strong']);
  });

  it('follows the pointer while it hovers, and keeps what is picked strong', () => {
    const of = emphasis({ sel: ['st-36'] }, ['hu-visit-2001']);
    expect([of('hu-visit-2001'), of('st-36'), of('tw'), of('sy')]).toEqual(['strong', 'strong', 'faint', 'plain']);
  });

  it('filters by speaker in all views: 23 of the 35 statements are his, and Tibet is not named by him', () => {
    const of = emphasis({ speaker: ['xi-jinping'] });
    const his = reading.statements.filter(({ speaker, repeats }) => speaker === 'xi-jinping' && repeats === null);
    expect(DISTINCT.filter((id) => of(id) === 'plain')).toEqual(his.map(({ id }) => id));
    expect([of('cn-xz'), of('sy')]).toEqual(['faint', 'plain']);
    expect([of('xi-assad-call'), of('hu-visit-2001')]).toEqual(['plain', 'faint']);
  });

  it('filters by issue, country, polarity, class and period', () => {
    expect(DISTINCT.filter((id) => emphasis({ issue: ['taiwan'] })(id) === 'plain')).toEqual(['st-36']);
    expect(emphasis({ country: ['eg'] })('egypt-china-relations')).toBe('plain');
    expect(emphasis({ country: ['eg'] })('hu-visit-2001')).toBe('faint');
    expect(DISTINCT.filter((id) => emphasis({ polarity: [-2] })(id) === 'plain')).toEqual(['st-21']);
    expect(reading.events.filter(({ id }) => emphasis({ class: ['stated'] })(id) === 'plain').map(({ id }) => id)).toEqual(['diplomatic-relations', 'unga-res-2758', 'xi-assad-call']);
    const nineties = emphasis({ from: '1990', to: '1999' });
    expect(reading.events.filter(({ id }) => nineties(id) === 'plain').map(({ id }) => id)).toEqual(['ambassador-wu-minmin']);
    expect([nineties('past-65-years'), nineties('st-08'), nineties('st-36')]).toEqual(['plain', 'plain', 'faint']);
  });

  it('needs all filters together, any value within one', () => {
    const of = emphasis({ speaker: ['xi-jinping', 'bashar-al-assad'], issue: ['non-interference'], polarity: [-2, -1] });
    expect(DISTINCT.filter((id) => of(id) === 'plain')).toEqual(['st-21', 'st-27']);
  });

  it('searches without regard to case, harakat and forms of alef', () => {
    expect(emphasis({ q: 'TAIWAN' })('tw')).toBe('plain');
    expect(emphasis({ q: 'الاسد' })('bashar-al-assad')).toBe('plain');
    expect(emphasis({ q: 'no such words' })('tw')).toBe('faint');
  });
});

describe('find', () => {
  it('finds names, issues, statements, events and the article’s own words', () => {
    const kinds = (q: string) => new Set(find(q, reading, links).map(({ kind }) => kind));
    expect(kinds('Taiwan')).toEqual(new Set(['place', 'issue', 'statement']));
    expect(kinds('veto')).toEqual(new Set(['event']));
    expect(kinds('السيادة')).toContain('text');
    expect(find('   ', reading, links)).toEqual([]);
  });

  it('shows a hit with whole words around it', () => {
    const words = new Set(reading.article.text.split(/[\s]+/));
    for (const hit of find('الصين', reading, links).filter(({ kind }) => kind === 'text')) {
      expect(hit.words.split(' ').filter((word) => !words.has(word))).toEqual([]);
    }
  });

  it('gives a hit in the text as a stretch that holds the words', () => {
    const [hit] = find('شينجيانغ', reading, links).filter(({ kind }) => kind === 'text');
    const [start, end] = (hit?.id ?? '0-0').split('-').map(Number);
    expect(reading.article.text.slice(start, end)).toBe('شينجيانغ');
  });
});
