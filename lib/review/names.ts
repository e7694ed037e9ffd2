import type { Actor, Dossier, Names, Place, Provenance, Span, Thing } from '../dossier/schema';
import { slugOf } from '../extract/slug';
import type { Patch } from './edits';
import { freeId } from './free-id';

/** What a name can be of, by the part of the dossier that holds it. */
export const KINDS = {
  actors: ['person', 'government', 'organization', 'group', 'unnamed'],
  places: ['country', 'region', 'city', 'sea', 'site'],
  things: ['initiative', 'document', 'disease', 'doctrine', 'relationship'],
} as const satisfies { readonly actors: readonly Actor['kind'][]; readonly places: readonly Place['kind'][]; readonly things: readonly Thing['kind'][] };

export type NamedKind = (typeof KINDS)[keyof typeof KINDS][number];

/** What a person wrote is sure. */
function written(by: string): Provenance {
  return { class: 'stated', method: 'person', rule: null, formula: null, confidence: 1, reviewedBy: by };
}

function partOf(kind: NamedKind): keyof typeof KINDS {
  const isIn = (part: keyof typeof KINDS) => KINDS[part].some((one) => one === kind);
  if (isIn('actors')) return 'actors';
  return isIn('places') ? 'places' : 'things';
}

/** Words as a name of somebody or something that the dossier knows. */
export function addMention(dossier: Dossier, of: string, span: Span, by: string): Patch {
  const id = freeId(dossier.mentions, 'm-added');
  return { mentions: { [id]: { id, of, span, via: 'name', provenance: written(by) } } };
}

/** Words as a name of somebody or something that the dossier doesn't know yet. A place of a person's own is put on no point of the map. */
export function addNamed(dossier: Dossier, { kind, names }: { readonly kind: NamedKind; readonly names: Names }, span: Span, by: string): Patch {
  const part = partOf(kind);
  const id = freeId([...dossier.actors, ...dossier.places, ...dossier.things], slugOf(names.en));
  const blank = { actors: { role: null, country: null, aliases: [] }, places: { iso2: null, partOf: null, lonLat: null, note: null }, things: {} };
  return { [part]: { [id]: { id, kind, names, ...blank[part] } }, ...addMention(dossier, id, span, by) };
}

/** Another name for an actor, a place or a thing; the sentences about what an actor says, which begin with the name, say it too. */
export function rename(dossier: Dossier, id: string, names: Names): Patch | null {
  const part = (['actors', 'places', 'things'] as const).find((name) => dossier[name].some((item) => item.id === id));
  if (part === undefined) return null;
  const before = dossier.actors.find((actor) => actor.id === id)?.names;
  const said = dossier.statements.flatMap((statement) => {
    if (before === undefined || statement.speaker !== id) return [];
    const renamed = (lang: keyof Names) => statement.paraphrase[lang].replace(before[lang], () => names[lang]);
    return [[statement.id, { paraphrase: { en: renamed('en'), ar: renamed('ar'), zh: renamed('zh') } }] as const];
  });
  return { [part]: { [id]: { names } }, ...(said.length === 0 ? {} : { statements: Object.fromEntries(said) }) };
}

/** Words as a date that nobody had read. */
export function addDate(dossier: Dossier, span: Span, edtf: string, by: string): Patch {
  const id = freeId(dossier.dates, 'date-added');
  return { dates: { [id]: { id, span, kind: edtf.includes('/') ? 'interval' : 'point', edtf, provenance: written(by) } } };
}
