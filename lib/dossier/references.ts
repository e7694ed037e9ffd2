import type { Ids } from './ids';
import type { Suggest } from './nearest';
import type { Noun } from './problem-words';
import { fieldOf, itemsOf, textOf, type RawItem } from './raw-json';
import type { Report } from './report';
import { showText } from './show-value';

export type References = {
  readonly ids: Ids;
  readonly report: Report;
  readonly suggest: Suggest;
  /** The taxonomy; null where the caller gives none, and issues go unchecked. */
  readonly issueIds: ReadonlySet<string> | null;
};

// What may stand where an actor, a participant … is asked for.
const KINDS: Partial<Record<Noun, readonly Noun[]>> = {
  participant: ['actor', 'place'],
  subject: ['actor', 'place', 'thing'],
  reading: ['statement', 'event', 'date', 'mention'],
};
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function* idsOfKind(ids: Ids, kinds: readonly Noun[]): Generator<string> {
  for (const [id, { noun }] of ids) if (kinds.includes(noun)) yield id;
}

/** A malformed id is already reported by the structural pass; only a well-formed one can be unknown. */
function checkId({ at, value }: RawItem, noun: Noun, { ids, report, suggest }: References): void {
  if (typeof value !== 'string' || !ID.test(value)) return;
  const kinds = KINDS[noun] ?? [noun];
  const known = ids.get(value);
  if (known === undefined) {
    report(at, 'unknown-id', { noun, id: showText(value), near: suggest(value, idsOfKind(ids, kinds)) });
  } else if (!kinds.includes(known.noun)) {
    report(at, 'wrong-kind', { id: showText(value), is: known.noun, wanted: noun });
  }
}

function checkField({ at, value }: RawItem, field: string, noun: Noun, references: References): void {
  checkId({ at: `${at}.${field}`, value: fieldOf(value, field) }, noun, references);
}

function checkFields({ at, value }: RawItem, field: string, noun: Noun, references: References): void {
  for (const item of itemsOf(value, field, at)) checkId(item, noun, references);
}

function checkIssue({ at, value }: RawItem, { issueIds, report, suggest }: References): void {
  if (issueIds === null || typeof value !== 'string' || !ID.test(value) || issueIds.has(value)) return;
  report(at, 'unknown-id', { noun: 'issue', id: showText(value), near: suggest(value, issueIds) });
}

/** A repeat names the first saying itself, so that a chart can fold every repetition into one mark. */
function checkRepeats(json: unknown, references: References): void {
  const statements = itemsOf(json, 'statements');
  const repeatsOf = new Map(statements.map(({ value }) => [textOf(value, 'id'), textOf(value, 'repeats')]));
  for (const statement of statements) {
    const id = textOf(statement.value, 'id');
    const repeats = textOf(statement.value, 'repeats');
    if (repeats === null) continue;
    const at = `${statement.at}.repeats`;
    const first = repeatsOf.get(repeats) ?? null;
    if (repeats === id) references.report(at, 'self-repeat', { id: showText(repeats) });
    else if (first !== null) references.report(at, 'indirect-repeat', { id: showText(repeats), first: showText(first) });
    else checkId({ at, value: repeats }, 'statement', references);
  }
}

/** Follows each place upwards once; a place met again on its own way up is part of itself. */
function checkNesting(places: readonly RawItem[], report: Report): void {
  const parentOf = new Map(places.map(({ value }) => [textOf(value, 'id'), textOf(value, 'partOf')]));
  const settled = new Set<string>();
  for (const { at, value } of places) {
    const way = new Set<string>();
    let id = textOf(value, 'id');
    while (id !== null && !settled.has(id) && !way.has(id)) {
      way.add(id);
      id = parentOf.get(id) ?? null;
    }
    if (id !== null && way.has(id)) report(`${at}.partOf`, 'circular-part', { id: showText(id) });
    for (const passed of way) settled.add(passed);
  }
}

function checkPlaces(json: unknown, references: References): void {
  const places = itemsOf(json, 'places');
  for (const place of places) checkField(place, 'partOf', 'place', references);
  checkNesting(places, references.report);
}

export function checkDossierReferences(json: unknown, references: References): void {
  checkPlaces(json, references);
  for (const mention of itemsOf(json, 'mentions')) checkField(mention, 'of', 'subject', references);
  for (const statement of itemsOf(json, 'statements')) {
    for (const field of ['speaker', 'onBehalfOf', 'addressee']) checkField(statement, field, 'actor', references);
    checkIssue({ at: `${statement.at}.issue`, value: fieldOf(statement.value, 'issue') }, references);
    for (const issue of itemsOf(statement.value, 'alsoIssues', statement.at)) checkIssue(issue, references);
    checkFields(statement, 'targets', 'subject', references);
  }
  checkRepeats(json, references);
  for (const event of itemsOf(json, 'events')) {
    checkFields(event, 'participants', 'participant', references);
    checkField(event, 'place', 'place', references);
  }
  for (const sentence of itemsOf(json, 'coverage')) checkFields(sentence, 'used', 'reading', references);
}

/** A chronology holds no actors: who takes part is checked only where the caller names the actors it knows. */
export function checkChronologyReferences(json: unknown, references: References, actorsKnown: boolean): void {
  checkPlaces(json, references);
  for (const party of actorsKnown ? itemsOf(json, 'parties') : []) checkId(party, 'participant', references);
  for (const event of itemsOf(json, 'events')) {
    if (actorsKnown) checkFields(event, 'participants', 'participant', references);
    checkField(event, 'place', 'place', references);
  }
}
