import * as fc from 'fast-check';
import { firstReading } from '../dossier/first-reading.fixture';
import type { Polarity } from '../dossier/schema';
import type { Locale } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import type { Stance, StancesData } from './data';
import { readStances } from './data';
import { RUNGS, type Rung } from './rungs';

export const localeOf = (lang: Lang): Locale => ({ lang, digits: 'latn', months: 'egypt' });

export function firstStances(lang: Lang): StancesData {
  return readStances(firstReading(lang), lang);
}

type Said = { readonly speaker: string; readonly issue: string; readonly polarity: Polarity; readonly count?: number; readonly alsoIssues?: readonly string[]; readonly backs?: readonly string[]; readonly rung?: Rung; readonly intensifier?: string; readonly whom?: string; readonly offersTo?: string };

const VERBS: Readonly<Record<Rung, string>> = { say: 'said', add: 'added', note: 'noted', 'call-for': 'urged', affirm: 'affirmed', stress: 'stressed' };

/** Data as from a reading in which these things are said one after the other; ids are a1, a2, … */
export function stancesOf(said: readonly Said[]): StancesData {
  const stances = said.map(({ speaker, issue, polarity, count = 1, alsoIssues = [], backs = [], rung = 'say', intensifier, whom, offersTo }, i): Stance => ({
    id: `a${i + 1}`, speaker, issue, polarity, count, alsoIssues, backs, act: 'asserts', concept: issue, paraphrase: `${speaker} on ${issue}.`,
    evidence: [{ start: i, end: i + 1, quote: 'x' }], start: i,
    onBehalfOf: null, whom: whom === undefined ? null : { id: whom, name: whom }, side: speaker, offersTo: offersTo ?? null,
    verb: VERBS[rung], intensifier: intensifier ?? null, dots: 1,
    provenance: { class: 'stated', method: 'person', rule: null, formula: null, confidence: 1, reviewedBy: null },
  }));
  const speakers = [...new Set(stances.map(({ speaker }) => speaker))];
  const issues = [...new Set(stances.map(({ issue }) => issue))].map((id) => ({
    id, name: id, short: id, speakers: speakers.filter((speaker) => stances.some((stance) => stance.issue === id && stance.speaker === speaker)),
  }));
  return {
    speakers: speakers.map((id) => ({ id, name: id, onBehalfOf: null })),
    sides: speakers.map((id) => ({ id, name: id, country: id, speakers: [id] })),
    lang: 'en', issues, stances, commonWords: new Set(),
  };
}

const NAMES = ['Xi', 'Bashar al-Assad', 'Government of the United Arab Emirates', 'شي جين بينغ', 'حكومة الجمهورية العربية السورية', '巴沙尔·阿萨德', '联合国人权理事会', 'Organisation for the Prohibition of Chemical Weapons'];
const TOPICS = ['Sovereignty', 'UN, law, fairness', 'Reconstruction and development of Syria', 'السيادة', 'الأمم المتحدة والقانون الدولي والإنصاف', '中国在涉疆问题上的立场', '主权'];

/** Up to eight speakers on up to sixty issues, in any script; as in a reading, each issue and speaker has something said. */
export const anyStances: fc.Arbitrary<StancesData> = fc
  .record({ speakers: fc.integer({ min: 1, max: 8 }), issues: fc.integer({ min: 1, max: 60 }), marks: fc.integer({ min: 1, max: 160 }) })
  .chain(({ speakers, issues, marks }) =>
    fc.array(
      fc.record({
        speaker: fc.integer({ min: 0, max: speakers - 1 }).map((i) => NAMES[i] ?? ''),
        issue: fc.integer({ min: 0, max: issues - 1 }).map((i) => `${TOPICS[i % TOPICS.length]} ${i}`),
        polarity: fc.constantFrom<Polarity[]>(-2, -1, 0, 1, 2),
        count: fc.constantFrom(1, 1, 1, 2, 3),
        rung: fc.constantFrom(...RUNGS),
        whom: fc.integer({ min: 0, max: speakers }).map((i) => NAMES[i] ?? ''),
        offersTo: fc.integer({ min: 0, max: speakers }).map((i) => NAMES[i] ?? ''),
      }),
      { minLength: 1, maxLength: marks },
    ),
  )
  .map((said) => {
    const speakers = new Set(said.map(({ speaker }) => speaker));
    // nobody offers anything to himself or to those who don't speak
    return stancesOf(said.map(({ offersTo, ...one }) => (offersTo !== one.speaker && speakers.has(offersTo) ? { ...one, offersTo } : one)));
  });
