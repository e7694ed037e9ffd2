import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import checked from '../../data/dossiers/xi-assad-2021-11-05.json';
import chronology from '../../data/chronologies/cn-sy.json';
import { parseChronology, parseDossier } from '../dossier/parse';
import type { Span } from '../dossier/schema';
import { extract } from './extract';

const text = readFileSync(new URL('../../data/articles/xi-assad-2021-11-05.ar.txt', import.meta.url), 'utf8');
const parsed = parseChronology(chronology);
const dossier = extract({ text, publishedOn: '2021-11-05', chronologies: parsed.ok ? [parsed.value] : [] });

function share(a: Span | undefined, b: Span | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.min(a.end - a.start, b.end - b.start);
}

/** The checked statements that no statement read by rule answers: same speaker, same issue, same polarity, same words. */
function missed(): readonly string[] {
  const free = [...dossier.statements];
  return checked.statements.filter((wanted) => {
    const index = free.findIndex((found) => found.speaker === wanted.speaker && found.issue === wanted.issue && found.polarity === wanted.polarity
      && share(found.evidence[0], wanted.evidence[0]) >= 0.5 && share(found.focus ?? found.evidence[0], wanted.focus) >= 0.3);
    if (index >= 0) free.splice(index, 1);
    return index < 0;
  }).map(({ id }) => id);
}

describe('the first article, read by rule', () => {
  it('parses', () => expect(parseDossier(dossier)).toEqual({ ok: true, value: dossier }));
  it('finds every checked statement with speaker, issue and polarity, and none beside', () => {
    expect(missed()).toEqual([]);
    expect(dossier.statements.length).toBe(checked.statements.length);
    expect(dossier.statements.filter(({ repeats }) => repeats === null).length).toBe(35);
  });
  it('counts the countries as they were counted by hand', () => {
    const count = (id: string) => dossier.mentions.filter(({ of, via }) => of === id && via !== 'role' && via !== 'coreference').length;
    expect([count('cn'), count('sy')]).toEqual([18, 21]);
  });
  it('names every region and sea, and no country for external forces', () => {
    const named = new Set(dossier.mentions.map(({ of }) => of));
    expect(dossier.places.map(({ id }) => id).filter((id) => named.has(id)).toSorted()).toEqual(['cn', 'cn-xj', 'cn-xz', 'hk', 'south-china-sea', 'sy', 'tw']);
  });
  it('links the three events of the article', () => {
    expect(dossier.events.filter(({ evidence }) => evidence.length > 0).map(({ id }) => id).toSorted())
      .toEqual(['diplomatic-relations', 'unga-res-2758', 'xi-assad-call']);
  });
  it('dates and quotes the three events as they were checked by hand, published a day later too', () => {
    const later = extract({ text, lang: 'ar', publishedOn: '2021-11-06', chronologies: parsed.ok ? [parsed.value] : [] });
    for (const wanted of checked.events.filter(({ evidence }) => evidence.length > 0)) {
      const found = later.events.find(({ id }) => id === wanted.id);
      expect(found).toMatchObject({ edtf: wanted.edtf, participants: wanted.participants, place: wanted.place, chronology: 'cn-sy', provenance: { class: 'stated' } });
      expect(found?.evidence.every((span) => wanted.evidence.some((other) => share(span, other) >= 0.9))).toBe(true);
    }
    expect(later.events.filter(({ evidence }) => evidence.length > 0)).toHaveLength(3);
    expect(later.dates.map(({ edtf, provenance }) => [edtf, provenance.formula])).toEqual([
      ['2021-11-05', 'Friday on or before 2021-11-06'], ['1956/2021', '2021 − 65 = 1956'],
    ]);
  });
  it('makes the call an event of its own where no chronology knows it', () => {
    const { events } = extract({ text, lang: 'ar', publishedOn: '2021-11-05' });
    expect(events.map(({ id, edtf, participants }) => [id, edtf, participants])).toEqual([['xi-assad-call', '2021-11-05', ['cn', 'sy', 'xi-jinping', 'bashar-al-assad']]]);
  });
  it('derives the weekday and 1956', () => expect(dossier.dates.map(({ edtf }) => edtf)).toEqual(['2021-11-05', '1956/2021']));
  it('says every statement again in three languages', () => {
    for (const { paraphrase } of dossier.statements) {
      expect(paraphrase.en).toMatch(/^(?:Xi Jinping|Bashar al-Assad) \S/);
      expect(paraphrase.zh).toMatch(/^\p{Script=Han}/u);
    }
  });
});
