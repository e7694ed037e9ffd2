import { z } from 'zod';
import type { Actor, Thing } from '../../lib/dossier/schema';
import rows from './actor-rows.json';
import type { Entity, Facts } from './facts';
import { idOf, idOfName } from './ids';
import { namesOf } from './places';

const Texts = z.strictObject({ en: z.string(), ar: z.string(), zh: z.string() });
const Rows = z
  .strictObject({
    aliases: z.record(z.string(), z.array(z.string())),
    added: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['government', 'organization']),
        country: z.string().nullable(),
        names: Texts,
      }),
    ),
    countries: z.record(z.string(), z.array(z.string())),
  })
  .parse(rows);

const KINDS: Readonly<Record<string, Actor['kind']>> = {
  person: 'person', org: 'organization', group: 'group', 'unnamed-actor': 'unnamed',
};
const ThingKind = z.enum(['initiative', 'document', 'disease', 'doctrine', 'relationship']);

function countryOf(id: string): string | null {
  return Object.entries(Rows.countries).find(([, ids]) => ids.includes(id))?.[0] ?? null;
}

function aliasesOf(id: string): string[] {
  return Rows.aliases[id] ?? [];
}

function mentionedActor(entity: Entity): Actor[] {
  const kind = KINDS[entity.kind];
  if (kind === undefined) return [];
  const id = idOf(entity.id);
  const role = entity.role_at_publication ?? null;
  const country = entity.country ?? countryOf(id);
  return [{ id, kind, names: namesOf(entity), role, country, aliases: aliasesOf(id) }];
}

function participatingPeople({ happenings }: Facts): Actor[] {
  return happenings
    .flatMap(({ participants }) => participants.people)
    .map((person) => {
      const id = idOfName(person.name_en);
      // Offices change between the events of seventy years, so people of the chronology carry no role.
      return { id, kind: 'person', names: namesOf(person), role: null, country: countryOf(id), aliases: aliasesOf(id) };
    });
}

/** Who speaks or is named in the article, then governments and organisations, then people whom only events bring in. */
export function actorsOf(facts: Facts): Actor[] {
  const added = Rows.added.map((row) => ({ ...row, role: null, aliases: aliasesOf(row.id) }));
  const named = [...facts.entities, ...facts.otherNamed].flatMap(mentionedActor);
  const actors = new Map<string, Actor>();
  for (const { id, kind, names, role, country, aliases } of [...named, ...added, ...participatingPeople(facts)]) {
    if (!actors.has(id)) actors.set(id, { id, kind, names, role, country, aliases });
  }
  return [...actors.values()];
}

export function thingsOf({ otherNamed }: Facts): Thing[] {
  return otherNamed.flatMap((entity) => {
    const kind = ThingKind.safeParse(entity.kind);
    return kind.success ? [{ id: idOf(entity.id), kind: kind.data, names: namesOf(entity) }] : [];
  });
}
