import type { Actor, Dossier, Problem, Span, Statement } from '../dossier/schema';
import { ISSUES } from '../dossier/issues';
import { annotate } from '../extract/annotate';
import { createCast, type Cast } from '../extract/cast';
import { checkInput } from '../extract/check-input';
import { findPhrases } from '../extract/find-phrases';
import type { Position } from '../extract/statement';
import { statementsOf } from '../extract/statements';
import { findSpeaker } from './find-speaker';
import { paragraphStarts, placeQuote, tokensOf } from './place-quote';
import type { ModelReply, ModelStatement } from './reply';

const CONFIDENCE = 0.6; // below every rule's: nobody can say why a model reads as it does
const MOST = 300; // statements of one answer
const SHORTEST = 2; // words of a quote; one word stands everywhere and shows nothing
const SAME = 0.5; // share of the shorter of two quotes that both must hold to be one position
const SHOWN = 60; // units of a quote in a problem

const SIDES = { supports: 1, neutral: 0, opposes: -1 } as const;
const ISSUE_IDS: ReadonlySet<string> = new Set(ISSUES.map(({ id }) => id));

/**
 * A dossier read by rules, with what a model found besides. The rules' statements stand as they are. A statement of the model is
 * left out where the rules have read the same speaker in the same words (a problem says so where they disagree on the side), and
 * where its quote or its speaker can't be found in the article. What is left comes after the rules', marked `method: "model"`;
 * everything in it is a span of the article, a word of a fixed list, or made by the rules' own templates.
 */
export function mergeReply(dossier: Dossier, reply: ModelReply): Dossier {
  const { text, lang, publishedOn } = dossier.article;
  const doc = { ...annotate(checkInput(text, lang).readable, lang), text };
  const read = createCast(lang, publishedOn);
  // whom only a rule could name (the author of a statement, the holder of an office) is in the dossier alone
  const cast: Cast = { ...read, get: (id) => read.get(id) ?? dossier.actors.find((actor) => actor.id === id) };
  findPhrases(doc, cast); // so that the cast knows whom a person speaks for, as it did for the rules
  const starts = paragraphStarts(text);
  const problems: Problem[] = [];
  const added: Statement[] = [];
  const drop = (what: string, words: string) => problems.push({ at: 'statements', message: `${what}: "${words.slice(0, SHOWN)}"; the model’s statement was left out` });
  let near = 0;

  const positionOf = (found: ModelStatement, speaker: string): Position | null => {
    const place = placeQuote(text, found.quote, starts[found.paragraph - 1] ?? near);
    const clause = place === null ? null : tokensOf(doc.tokens, place);
    if (place === null || clause === null || clause.until - clause.from < SHORTEST) return null;
    near = place.end;
    const strong = found.intensifier === null ? null : placeQuote(found.quote.trim(), found.intensifier, 0);
    const intensifier = strong === null ? null : tokensOf(doc.tokens, { start: place.start + strong.start, end: place.start + strong.end });
    return { speakers: [speaker], onBehalfOf: null, act: found.act, polarity: SIDES[found.side], clause, verb: null, intensifier, focus: clause, rule: 'model', confidence: CONFIDENCE };
  };

  for (const found of reply.statements.slice(0, MOST)) {
    const speaker = findSpeaker(found.speaker, [...dossier.actors, ...cast.actors()], doc, cast);
    const position = speaker === null ? null : positionOf(found, speaker);
    if (speaker === null) drop('unknown speaker', found.speaker);
    else if (position === null) drop('unfound quote', found.quote);
    else {
      for (const statement of statementsOf(doc, [position], cast)) {
        const same = [...dossier.statements, ...added].find((other) => other.speaker === statement.speaker && share(other.evidence, statement.evidence) >= SAME);
        if (same === undefined) added.push(asModels(statement, found, dossier.statements.length + added.length + 1));
        else if (same.polarity * statement.polarity < 0) drop(`contrary to ${same.id}`, found.quote);
      }
    }
  }
  if (reply.statements.length > MOST) problems.push({ at: 'statements', message: `overlong answer: ${reply.statements.length} statements; the model’s first ${MOST} were looked at` });
  return joined(dossier, added, cast.actors(), problems);
}

function asModels(statement: Statement, { issue }: ModelStatement, number: number): Statement {
  const isOpen = statement.issue === 'other' && ISSUE_IDS.has(issue);
  return {
    ...statement, id: `st-${String(number).padStart(2, '0')}`, issue: isOpen ? issue : statement.issue, repeats: null,
    provenance: { ...statement.provenance, method: 'model', rule: null },
  };
}

function share([a]: readonly Span[], [b]: readonly Span[]): number {
  if (a === undefined || b === undefined) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.min(a.end - a.start, b.end - b.start);
}

function joined(dossier: Dossier, added: readonly Statement[], cast: readonly Actor[], problems: readonly Problem[]): Dossier {
  const wanted = new Set(added.flatMap(({ speaker, onBehalfOf }) => [speaker, onBehalfOf]));
  const actors = [...dossier.actors, ...cast.filter(({ id }) => wanted.has(id) && !dossier.actors.some((one) => one.id === id))];
  const places = new Set(dossier.places.map(({ id }) => id));
  const said = dossier.problems.filter(({ message }) => added.length === 0 || !message.startsWith('no position'));
  return {
    ...dossier,
    actors,
    statements: [...dossier.statements, ...added.map((statement) => ({ ...statement, targets: statement.targets.filter((id) => places.has(id)) }))],
    coverage: dossier.coverage.map((sentence) => {
      const inside = added.filter(({ evidence }) => evidence.some(({ start }) => start >= sentence.span.start && start < sentence.span.end)).map(({ id }) => id);
      return inside.length === 0 ? sentence : { ...sentence, used: [...sentence.used, ...inside], reason: null };
    }),
    problems: [...said, ...problems],
  };
}
