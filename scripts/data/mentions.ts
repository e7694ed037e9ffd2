import type { DateMention, Mention } from '../../lib/dossier/schema';
import type { Facts } from './facts';
import { idOf } from './ids';
import { readByPerson, spanOf } from './provenance';

// Titles of rank are roles, nisba forms adjectives; every other type of the facts names or describes its bearer.
const VIA: Readonly<Record<string, Mention['via']>> = {
  'nisba-masc': 'adjective', 'nisba-fem': 'adjective', title: 'role', 'title+surname': 'role', anaphora: 'coreference',
};

// "The Syrian side" is a short form of the state: its adjective is the mention, of the place. Dates are not mentions.
const NOT_MENTIONS: ReadonlySet<string> = new Set(['syrian-side', 'friday', '65-years']);

export function mentionsOf(facts: Facts): Mention[] {
  return [...facts.entities, ...facts.otherNamed]
    .filter(({ id }) => !NOT_MENTIONS.has(id))
    .flatMap((entity) =>
      entity.surface_forms.flatMap(({ form, type, offsets }) =>
        offsets.map((range) => ({
          of: idOf(entity.id),
          span: spanOf(facts.article, range, form),
          via: VIA[type] ?? 'name',
          provenance: readByPerson('stated', type === 'anaphora' ? 0.95 : 1),
        })),
      ),
    )
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((mention, index) => ({ id: `m-${String(index + 1).padStart(3, '0')}`, ...mention }));
}

const DATES: Readonly<Record<string, { id: string; kind: DateMention['kind']; formula: string }>> = {
  friday: { id: 'friday', kind: 'weekday', formula: 'Friday of the publication day 2021-11-05' },
  '65-years': { id: 'past-65-years', kind: 'duration', formula: '2021 − 65 = 1956' },
};

export function datesOf({ article, otherNamed }: Facts): DateMention[] {
  return otherNamed.flatMap(({ id: factId, edtf = null, surface_forms: forms }) => {
    const row = DATES[factId];
    if (row === undefined) return [];
    const { id, kind, formula } = row;
    return forms.flatMap(({ form, offsets }) =>
      offsets.map((range) => ({
        id, span: spanOf(article, range, form), kind, edtf, provenance: readByPerson('derived', 1, formula),
      })),
    );
  });
}
