import type { Names, Statement } from '../../lib/dossier/schema';
import type { Facts, Stance } from './facts';
import { governmentOf, idOf } from './ids';
import { joinNotes, translateNote } from './notes';
import { readByPerson, spanOf } from './provenance';

const FOR_GOVERNMENT_AND_PEOPLE: Names = {
  en: 'Spoken in the name of the government and people of Syria (حكومة وشعب سوريا).',
  ar: 'قيل باسم حكومة سوريا وشعبها (حكومة وشعب سوريا).',
  zh: '以叙利亚政府和人民（حكومة وشعب سوريا）的名义发言。',
};

// Arabic leaves open whether China opposes and upholds itself, or backs Syria in doing so: two honest readings.
const AMBIGUOUS: ReadonlySet<string> = new Set(['st-27', 'st-28']);

/** Who or what the position is toward; a beneficiary comes last, after the thing opposed on its behalf. */
function targetsOf({ roles, countries = [], groups = [], unnamed = [], issue_entity: entity }: Stance['target']): string[] {
  const ids = [...countries, ...groups, ...unnamed, ...(entity === undefined ? [] : [entity])];
  return ids.toSorted((a, b) => Number(a in roles) - Number(b in roles)).map(idOf);
}

function noteOf({ note, on_behalf_of: voice }: Stance): Names | null {
  const own = note === undefined ? [] : [translateNote(note)];
  return joinNotes(voice.includes('people') ? [...own, FOR_GOVERNMENT_AND_PEOPLE] : own);
}

export function statementOf(article: string, stance: Stance): Statement {
  const { issue, intensifier, reporting_verb: verb } = stance;
  return {
    id: stance.id,
    speaker: stance.speaker,
    onBehalfOf: governmentOf(stance.on_behalf_of.slice(0, 2)),
    addressee: stance.addressee.person,
    act: stance.act,
    polarity: stance.polarity,
    issue: stance.taxonomy,
    alsoIssues: stance.secondary_taxonomy,
    concept: { en: issue.label_en, ar: issue.label_ar, zh: issue.label_zh },
    targets: targetsOf(stance.target),
    verb: spanOf(article, verb, verb.text),
    intensifier: intensifier === null ? null : spanOf(article, intensifier, intensifier.text),
    evidence: [spanOf(article, stance.evidence, stance.evidence.quote)],
    focus: spanOf(article, stance.focus, stance.focus.quote),
    repeats: stance.repeats,
    paraphrase: { en: stance.paraphrase_en, ar: stance.paraphrase_ar, zh: stance.paraphrase_zh },
    note: noteOf(stance),
    provenance: readByPerson('stated', AMBIGUOUS.has(stance.id) ? 0.7 : 0.95),
  };
}

export function statementsOf({ article, stances }: Facts): Statement[] {
  return stances.map((stance) => statementOf(article, stance));
}
