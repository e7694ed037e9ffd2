import { expect, it } from 'vitest';
import dossierJson from '../../data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import { differenceBetween } from './difference';
import { Dossier } from './schema';

const dossier = Dossier.parse(dossierJson);

it('finds nothing between a dossier and its copy', () => {
  expect(differenceBetween(dossier, structuredClone(dossier))).toEqual([]);
});

it('names what was added, removed and changed, part by part', () => {
  const after = structuredClone(dossier);
  after.statements = after.statements.filter(({ id }) => id !== 'st-09').map((statement) => (statement.id === 'st-04' ? { ...statement, polarity: -1 as const } : statement));
  after.events = [...after.events, { ...after.events.slice(0, 1)[0], id: 'new-event' } as (typeof after.events)[number]];
  expect(differenceBetween(dossier, after)).toEqual([
    { part: 'statements', added: [], removed: ['st-09'], changed: ['st-04'] },
    { part: 'events', added: ['new-event'], removed: [], changed: [] },
  ]);
});
