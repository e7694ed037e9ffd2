import type { Actor, DateMention, Event, Names, Place, Span, Statement } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import { readingsOf } from '../text/clitics';
import type { Sentence } from '../text/sentences';
import type { Annotated } from './annotate';
import { EVENT_KINDS, eventWordsFor, KINDS_BY_WEIGHT, type EventKind } from './event-kinds';
import type { Phrase } from './phrase';
import { slugOf } from './slug';
import { spanOf } from './span';
import { longestAt } from './trie';

export type OwnEventInput = {
  readonly doc: Annotated;
  readonly sentences: readonly Sentence[];
  readonly phraseAt: readonly (Phrase | undefined)[];
  readonly statements: readonly Statement[];
  readonly dates: readonly DateMention[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly publishedOn: string | null;
};

type Naming = { readonly kind: EventKind; readonly sentence: Sentence; readonly span: Span };

const LEAD = 4; // sentences, the headline among them; what stands further down is background
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What the article itself reports: the call, visit, meeting or statement that its headline and lead name, on the day they name, else
 * about the day of publication; null where nothing is named, nobody takes part, or no day is known.
 */
export function ownEventOf(input: OwnEventInput): Event | null {
  const { doc, sentences, statements } = input;
  const lead = sentences.slice(0, LEAD);
  const naming = namingIn(doc, lead) ?? speechIn(lead, doc, statements);
  if (naming === null) return null;
  const date = dateOf(input, lead, naming.sentence);
  const participants = participantsOf(input, lead, naming);
  if (date === null || participants.length === 0) return null;
  const { category, title } = EVENT_KINDS[naming.kind];
  const { kind, sentence, span } = naming;
  const place = placeIn(doc, sentence);
  return {
    id: `${participants.slice(0, 2).map((actor) => surnameOf(actor)).join('-')}-${kind}`,
    edtf: date.edtf, category, title: titleOf(title, participants.map(({ names }) => names)), description: null,
    participants: [...countriesOf(participants, input.places), ...participants.map(({ id }) => id)],
    place, scope: 'core', priority: 1, strength: 'strong', vote: null, aliases: { en: [], ar: [], zh: [] },
    evidence: date.span === null || (date.span.start >= span.start && date.span.end <= span.end) ? [span] : [span, date.span],
    related: [], sources: [], chronology: null, note: null,
    provenance: {
      class: date.span === null ? 'derived' : 'stated', method: 'rule', rule: `own-${kind}`, formula: date.formula, confidence: date.span === null ? 0.6 : 0.85, reviewedBy: null,
    },
  };
}

/** The weightiest event that the lead names, at its first word. */
function namingIn(doc: Annotated, lead: readonly Sentence[]): Naming | null {
  const found = lead.flatMap((sentence) => namesIn(doc, sentence));
  for (const kind of KINDS_BY_WEIGHT) {
    const naming = found.find((candidate) => candidate.kind === kind);
    if (naming !== undefined) return naming;
  }
  return null;
}

function namesIn(doc: Annotated, sentence: Sentence): readonly Naming[] {
  const trie = eventWordsFor(doc.lang);
  const found: Naming[] = [];
  for (let at = sentence.from; at < sentence.until; at += 1) {
    const norm = doc.tokens[at]?.norm ?? '';
    const spellings = doc.lang === 'ar' ? readingsOf(norm).map(({ rest }) => rest) : [norm];
    for (const spelling of spellings) {
      const hit = longestAt(trie, doc.tokens, at, spelling);
      if (hit === null || hit.until > sentence.until) continue;
      for (const kind of hit.values) found.push({ kind, sentence, span: spanOf(doc, at, hit.until) });
      break;
    }
  }
  return found;
}

/** An article that only says what somebody said reports that saying. */
function speechIn(lead: readonly Sentence[], doc: Annotated, statements: readonly Statement[]): Naming | null {
  for (const sentence of lead) {
    const { start, end } = spanOf(doc, sentence.from, sentence.until);
    const said = statements.find(({ evidence: [first] }) => first !== undefined && first.start >= start && first.start < end);
    const span = said?.verb ?? said?.evidence[0];
    if (span !== undefined && span !== null) return { kind: 'statement', sentence, span };
  }
  return null;
}

type Dated = { readonly edtf: string; readonly span: Span | null; readonly formula: string | null };

/** A day in the sentence that names the event, else in the rest of the lead, else about the day of publication. */
function dateOf({ doc, dates, publishedOn }: OwnEventInput, lead: readonly Sentence[], naming: Sentence): Dated | null {
  for (const sentence of [naming, ...lead]) {
    const { start, end } = spanOf(doc, sentence.from, sentence.until);
    const said = dates.find(({ span, edtf }) => span.start >= start && span.end <= end && DAY.test(edtf ?? ''));
    if (said !== undefined && said.edtf !== null) return { edtf: said.edtf, span: said.span, formula: said.provenance.formula };
  }
  return publishedOn === null ? null : { edtf: `${publishedOn}~`, span: null, formula: `no day is named: about the publication on ${publishedOn}` };
}

/** Persons named with the event, then in the rest of the lead; else the bodies and governments that stand there. */
function participantsOf({ doc, phraseAt, statements, actors }: OwnEventInput, lead: readonly Sentence[], { kind, sentence }: Naming): readonly Actor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const end = spanOf(doc, lead[0]?.from ?? 0, lead.at(-1)?.until ?? 0).end;
  const speakers = statements.filter(({ evidence: [first] }) => first !== undefined && first.start < end).map(({ speaker }) => speaker);
  const near = phraseAt.slice(sentence.from, sentence.until).flatMap((phrase) => phrase?.ids ?? []);
  const far = lead.flatMap(({ from, until }) => phraseAt.slice(from, until)).flatMap((phrase) => phrase?.ids ?? []);
  const { mutual } = EVENT_KINDS[kind];
  const ids = mutual ? [...near, ...speakers, ...far] : [...speakers, ...near, ...far].slice(0, 1);
  const known = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const persons = known.filter((actor) => actor.kind === 'person');
  const taking = persons.length > (mutual ? 1 : 0) ? persons : [...persons, ...known.filter((actor) => actor.kind !== 'person' && persons.every(({ country }) => country === null || country !== actor.country))];
  return inOrder(taking.slice(0, mutual ? MOST : 1), far);
}

const MOST = 2; // of a call or a meeting the two who hold it; others in the lead are spoken of

/** In the order in which the lead names them: the host of a readout comes first. */
function inOrder(actors: readonly Actor[], named: readonly string[]): readonly Actor[] {
  const rank = ({ id }: Actor) => (named.includes(id) ? named.indexOf(id) : named.length);
  return actors.toSorted((a, b) => rank(a) - rank(b));
}

function countriesOf(actors: readonly Actor[], places: readonly Place[]): readonly string[] {
  const codes = new Set(actors.map(({ country }) => country));
  return places.filter(({ kind, iso2 }) => kind === 'country' && codes.has(iso2)).map(({ id }) => id);
}

const IN: Readonly<Record<Lang, ReadonlySet<string>>> = { en: new Set(['in', 'at']), ar: new Set(['في']), zh: new Set(['在', '于']) };

/** The one city or site that the sentence says the event was in. */
function placeIn(doc: Annotated, { from, until }: Sentence): string | null {
  const found = doc.nameAt.slice(from, until).flatMap((name) => {
    if (name === undefined || name.named.kind !== 'place') return [];
    const { id, kind } = name.named.row;
    return (kind === 'city' || kind === 'site') && IN[doc.lang].has(doc.tokens[name.from - 1]?.norm ?? '') ? [id] : [];
  });
  const [only, ...more] = new Set(found);
  return only === undefined || more.length > 0 ? null : only;
}

/** The word a person goes by in an id: of a Chinese name the first, of others the last without its article. */
function surnameOf({ id, kind, names, country }: Actor): string {
  if (kind !== 'person') return id.replace(/^government-/, '');
  const words = names.en.split(/\s+/);
  const word = (country === 'CN' ? words[0] : words.at(-1)) ?? id;
  return slugOf(word.replace(/^[ae]l-/i, ''));
}

function titleOf(kind: Names, actors: readonly Names[]): Names {
  return {
    en: `${kind.en}: ${actors.map(({ en }) => en).join(' and ')}`,
    ar: `${kind.ar}: ${actors.map(({ ar }) => ar).join(' و')}`,
    zh: `${kind.zh}：${actors.map(({ zh }) => zh).join('、')}`,
  };
}
