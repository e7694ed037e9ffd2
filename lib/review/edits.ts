import type { Act, Dossier, Names, Polarity, Provenance, Span, Statement } from '../dossier/schema';
import { paraphrase } from '../extract/paraphrase';
import type { Datum } from './datum';
import { freeId } from './free-id';

/** A merge patch of a dossier, as `PATCH /api/dossiers/{id}` takes it. */
export type Patch = Readonly<Record<string, unknown>>;

type IssueNames = readonly { readonly id: string; readonly names: Names; readonly short: Names }[];

const SURE = 1;

/** Lets what a machine read stand, under a person's name. */
export function confirm({ part, id }: Datum, by: string): Patch {
  return { [part]: { [id]: { provenance: { reviewedBy: by } } } };
}

/** Takes out what is not in the words. The server mends what pointed to it (lib/dossier/after-change.ts). */
export function reject({ part, id }: Pick<Datum, 'part' | 'id'>): Patch {
  return { [part]: { [id]: null } };
}

/** What a person made of a datum: no rule speaks for it any more. */
function byPerson(before: Provenance, by: string): Provenance {
  return { ...before, method: 'person', rule: null, confidence: SURE, reviewedBy: by };
}

export type StatementFields = {
  readonly speaker?: string;
  readonly act?: Act;
  readonly polarity?: Polarity;
  readonly issue?: string;
  readonly targets?: readonly string[];
  readonly repeats?: string | null;
};

/** Corrects what is said of a statement. Its paraphrase is said anew, since the old one would say what was corrected. */
export function correctStatement(dossier: Dossier, statement: Statement, fields: StatementFields, { by, issues }: { readonly by: string; readonly issues: IssueNames }): Patch {
  const now = { ...statement, ...fields };
  const concept = fields.issue === undefined ? statement.concept : (issues.find(({ id }) => id === fields.issue)?.short ?? statement.concept);
  const saysOther = fields.speaker !== undefined || fields.act !== undefined || fields.polarity !== undefined || fields.issue !== undefined;
  const words = saysOther ? { concept, paraphrase: paraphrase({ speaker: namesOf(dossier, now.speaker), act: now.act, polarity: now.polarity, concept }) } : {};
  return { statements: { [statement.id]: { ...fields, ...words, provenance: byPerson(statement.provenance, by) } } };
}

/** Puts a datum on other words. A statement's verb and intensifier stay where they lie within them. */
export function moveSpan(datum: Datum, span: Span, by: string): Patch {
  const { part, id, value } = datum;
  const provenance = byPerson(value.provenance, by);
  if (part === 'mentions' || part === 'dates') return { [part]: { [id]: { span, provenance } } };
  if (part === 'events') return { [part]: { [id]: { evidence: [span], provenance } } };
  const within = (one: Span | null) => (one !== null && one.start >= span.start && one.end <= span.end ? one : null);
  return { statements: { [id]: { evidence: [span], focus: span, verb: within(datum.value.verb), intensifier: within(datum.value.intensifier), provenance } } };
}

/** Corrects whom or what a name is of. */
export function renameMention({ id, value }: Extract<Datum, { part: 'mentions' }>, of: string, by: string): Patch {
  return { mentions: { [id]: { of, provenance: byPerson(value.provenance, by) } } };
}

/** Corrects what a date means, in EDTF; null where the words leave it open. */
export function correctDate({ id, value }: Extract<Datum, { part: 'dates' }>, edtf: string | null, by: string): Patch {
  return { dates: { [id]: { edtf, provenance: { ...byPerson(value.provenance, by), class: 'stated', formula: null } } } };
}

/** Corrects when an event took place, in EDTF. */
export function correctEvent({ id, value }: Extract<Datum, { part: 'events' }>, edtf: string, by: string): Patch {
  return { events: { [id]: { edtf, provenance: { ...byPerson(value.provenance, by), class: value.provenance.class === 'derived' ? 'stated' : value.provenance.class, formula: null } } } };
}

/** A statement that nobody had read, on words that a person chose. What is said of it is corrected afterwards. */
export function addStatement(dossier: Dossier, span: Span, { by, issues }: { readonly by: string; readonly issues: IssueNames }): Patch | null {
  const speaker = nearestSpeaker(dossier, span);
  const issue = issues[0];
  if (speaker === null || issue === undefined) return null;
  const concept = issue.short;
  const statement: Statement = {
    id: freeId(dossier.statements, 'st-added'), speaker, onBehalfOf: null, addressee: null, act: 'asserts', polarity: 0, issue: issue.id, alsoIssues: [], concept, targets: [],
    verb: null, intensifier: null, evidence: [span], focus: span, repeats: null, note: null,
    paraphrase: paraphrase({ speaker: namesOf(dossier, speaker), act: 'asserts', polarity: 0, concept }),
    provenance: { class: 'stated', method: 'person', rule: null, formula: null, confidence: SURE, reviewedBy: by },
  };
  return { statements: { [statement.id]: statement } };
}

/** Makes of one statement two: the words that are chosen become a second one of the same speaker, to be corrected by itself. */
export function splitStatement(dossier: Dossier, statement: Statement, span: Span, by: string): Patch {
  const id = freeId(dossier.statements, `${statement.id}-b`);
  const second: Statement = { ...statement, id, evidence: [span], focus: span, verb: null, intensifier: null, repeats: null, provenance: byPerson(statement.provenance, by) };
  return { statements: { [id]: second } };
}

/** Makes of two statements one: `later` becomes a saying-again of `first`, and is drawn folded into it. */
export function mergeStatements(dossier: Dossier, first: Statement, later: Statement, by: string): Patch {
  const root = first.repeats ?? first.id;
  const followers = dossier.statements.filter(({ id, repeats }) => id === later.id || repeats === later.id);
  return { statements: Object.fromEntries(followers.map(({ id, provenance }) => [id, { repeats: root, provenance: byPerson(provenance, by) }])) };
}

/** Words of the article, from where a reader's selection begins to where it ends, without the spaces around them; null for none. */
export function spanOf({ article: { text } }: Dossier, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const quote = words.trim();
  return quote === '' ? null : { start: from, end: from + quote.length, quote };
}

function namesOf(dossier: Dossier, id: string): Names {
  return dossier.actors.find((actor) => actor.id === id)?.names ?? { en: id, ar: id, zh: id };
}

/** Whoever spoke last before these words, or else first. */
function nearestSpeaker({ statements, actors }: Dossier, { start }: Span): string | null {
  const before = statements.filter(({ evidence }) => (evidence[0]?.start ?? 0) <= start).at(-1);
  return before?.speaker ?? statements[0]?.speaker ?? actors[0]?.id ?? null;
}
