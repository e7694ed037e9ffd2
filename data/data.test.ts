import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../lib/dossier/edtf';
import { parseChronology, parseDossier, type Parsed } from '../lib/dossier/parse';
import { Issues, type Span } from '../lib/dossier/schema';
import { LANGS } from '../lib/i18n/lang';

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function sound<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 10), null, 1));
  return parsed.value;
}

const json: unknown = JSON.parse(read('dossiers/xi-assad-2021-11-05.json'));
const issues = Issues.parse(JSON.parse(read('issues.json')));
const issueIds = issues.map(({ id }) => id);
const dossier = sound(parseDossier(json, { issueIds }));
const { article, actors, places, things, mentions, statements, dates, events, coverage } = dossier;
const chronologyJson: unknown = JSON.parse(read('chronologies/cn-sy.json'));
const chronology = sound(parseChronology(chronologyJson, { actorIds: actors.map(({ id }) => id) }));

const spans: Span[] = [
  ...mentions.map(({ span }) => span),
  ...dates.map(({ span }) => span),
  ...coverage.map(({ span }) => span),
  ...statements.flatMap(({ evidence, verb, focus, intensifier }) => [...evidence, verb, focus, intensifier].filter((span) => span !== null)),
  ...events.flatMap(({ evidence, related }) => [...evidence, ...related]),
];

function timesNamed(id: string): number {
  return mentions.filter(({ of, via }) => of === id && via !== 'role' && via !== 'coreference').length;
}

describe('the first dossier', () => {
  it.each(LANGS)('is read without a problem in %s', (lang) => expect(parseDossier(json, { lang, issueIds }).ok).toBe(true));

  it('holds the article as it was given', () => {
    expect(article.text).toBe(read('articles/xi-assad-2021-11-05.ar.txt'));
    expect(article.text).toHaveLength(2219);
    expect(article.text.startsWith(`${article.title}\n`)).toBe(true);
  });

  it('quotes the article truly in every span', () => {
    expect(spans.length).toBeGreaterThan(230);
    expect(spans.filter(({ start, end, quote }) => article.text.slice(start, end) !== quote)).toEqual([]);
  });

  it('has 38 statements, 35 of them distinct, 24 by Xi and 14 by Assad', () => {
    expect(statements).toHaveLength(38);
    expect(statements.filter(({ repeats }) => repeats === null)).toHaveLength(35);
    expect(statements.filter(({ speaker }) => speaker === 'xi-jinping')).toHaveLength(24);
    expect(statements.filter(({ speaker }) => speaker === 'bashar-al-assad')).toHaveLength(14);
    expect(statements.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('is strong only where the words carry an intensifier', () => {
    expect(statements.filter(({ polarity, intensifier }) => (Math.abs(polarity) === 2) !== (intensifier !== null))).toEqual([]);
  });

  it('names China 18 times, Syria 21, and five more places once', () => {
    const rest = ['cn-xj', 'cn-xz', 'hk', 'tw', 'south-china-sea'];
    expect([timesNamed('cn'), timesNamed('sy'), ...rest.map(timesNamed)]).toEqual([18, 21, 1, 1, 1, 1, 1]);
  });

  it('does not find China in the South China Sea', () => {
    const sea = article.text.lastIndexOf('بحر الصين الجنوبي');
    expect(mentions.filter(({ of, span }) => of === 'cn' && span.start > sea)).toEqual([]);
  });

  it('leaves "external forces" unnamed', () => {
    expect(actors.find(({ id }) => id === 'external-forces')).toMatchObject({ kind: 'unnamed', country: null });
  });

  it('derives the 65 years and says how', () => {
    expect(dates.find(({ id }) => id === 'past-65-years')).toMatchObject({
      kind: 'duration', edtf: '1956/2021', provenance: { class: 'derived', formula: '2021 − 65 = 1956' },
    });
    expect(dates.find(({ id }) => id === 'friday')).toMatchObject({ kind: 'weekday', edtf: '2021-11-05' });
  });

  it('accounts for every sentence', () => {
    expect(coverage).toHaveLength(14);
    expect(coverage.map(({ span }) => span.quote).join('\n\n')).toBe(article.text);
    expect(coverage.filter(({ used }) => used.length === 0)).toEqual([]);
    const used = new Set(coverage.flatMap((sentence) => sentence.used));
    const stated = events.filter(({ provenance }) => provenance.class === 'stated');
    expect([...statements, ...dates, ...stated].filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('notes nothing under another language', () => {
    for (const { note } of [...statements, ...events, ...places]) {
      expect(note === null || (/\p{Script=Arabic}/u.test(note.ar) && /\p{Script=Han}/u.test(note.zh))).toBe(true);
    }
  });
});

describe('the chronology', () => {
  it('has 67 events, 49 to show first, 26 of them its backbone', () => {
    expect(events).toHaveLength(67);
    expect(events.filter(({ priority }) => priority <= 2)).toHaveLength(49);
    expect(events.filter(({ priority }) => priority === 1)).toHaveLength(26);
  });

  it('marks six events weak, five as aftermath, one as prelude', () => {
    expect(events.filter(({ strength }) => strength === 'weak')).toHaveLength(6);
    expect(events.filter(({ scope }) => scope === 'aftermath')).toHaveLength(5);
    expect(events.filter(({ scope }) => scope === 'prelude')).toHaveLength(1);
  });

  it('is stated by the article for three events and cited for all', () => {
    const stated = events.filter(({ provenance }) => provenance.class === 'stated').map(({ id }) => id);
    expect(stated).toEqual(['diplomatic-relations', 'unga-res-2758', 'xi-assad-call']);
    expect(events.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('has a place on the axis for every event', () => {
    expect(events.filter(({ edtf }) => parseEdtf(edtf) === null)).toEqual([]);
  });

  it('is the same in its own file, without a word of the article', () => {
    const apart = events.map((event) => ({
      ...event, evidence: [], related: [], provenance: { ...event.provenance, class: 'external' },
    }));
    expect(chronology.events).toEqual(apart);
  });

  it('brings its own places', () => {
    const known = new Set(chronology.places.map(({ id }) => id));
    expect(chronology.events.filter(({ place }) => place !== null && !known.has(place))).toEqual([]);
  });
});

describe('the issues', () => {
  it('begin with the 19 that the dossier raises; the others are for other articles', () => {
    const raised = new Set(statements.map(({ issue }) => issue));
    expect(new Set(issueIds.slice(0, 19))).toEqual(raised);
    expect(issueIds.length).toBe(45);
  });

  it('are about places and things of the dossier', () => {
    const known = new Set([...places, ...things].map(({ id }) => id));
    expect(issues.filter(({ about }) => about !== null && !known.has(about))).toEqual([]);
  });
});
