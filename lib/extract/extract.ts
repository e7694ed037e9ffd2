import { DOSSIER_SCHEMA, type Chronology, type Dossier } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import { sentencesOf } from '../text/sentences';
import { annotate, type Annotated } from './annotate';
import { authorOf } from './author';
import { createCast } from './cast';
import { checkInput } from './check-input';
import { coverageOf } from './coverage';
import { dateMentionsOf } from './date-mentions';
import { eventsOf } from './events';
import { findPhrases } from './find-phrases';
import { hashOf } from './hash';
import { mentionsOf } from './mentions';
import { readArabic } from './read-arabic';
import { readChinese } from './read-chinese';
import { readEnglish } from './read-english';
import { phraseEnds, type ReadingInput } from './reading';
import type { Position } from './statement';
import { statementsOf } from './statements';

export type ExtractInput = {
  readonly text: string;
  readonly lang?: Lang | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly url?: string | undefined;
  /** Cited events that a phrase of the article may point to; they come into the dossier with the words that point. */
  readonly chronologies?: readonly Chronology[] | undefined;
};

const READERS: Readonly<Record<Lang, (input: ReadingInput) => readonly Position[]>> = { ar: readArabic, en: readEnglish, zh: readChinese };

/** Reads an article by rules alone: everything in the dossier carries the span that says it, and what could not be read is a problem. */
export function extract(input: ExtractInput): Dossier {
  const { text, readable, lang, problems } = checkInput(input.text, input.lang);
  const doc = { ...annotate(readable, lang), text };
  const publishedOn = input.publishedOn ?? null;
  const cast = createCast(lang, publishedOn);
  const phraseAt = findPhrases(doc, cast);
  const sentences = sentencesOf(doc.tokens, lang);
  const reading: ReadingInput = {
    doc, cast, sentences, phraseAt, phraseEndingAt: phraseEnds(phraseAt), author: authorOf(doc, phraseAt, input.title ?? null),
  };
  const positions = READERS[lang](reading);
  const { mentions, places, things } = mentionsOf(doc, phraseAt, cast);
  const statements = statementsOf(doc, positions, cast);
  const dates = dateMentionsOf(doc, publishedOn);
  const events = eventsOf(doc, input.chronologies ?? [], dates);
  const actors = cast.actors();
  const named = new Set(places.map(({ id }) => id));
  // a dossier stands alone: the places of its chronologies come with their events, and who is not in it takes no part
  const carried = (input.chronologies ?? []).flatMap((chronology) => chronology.places).filter(({ id }) => !named.has(id));
  const known = new Set([...actors, ...places, ...carried].map(({ id }) => id));
  const title = input.title ?? titleOf(doc);
  return {
    schema: DOSSIER_SCHEMA,
    id: `${lang}-${publishedOn ?? 'undated'}-${hashOf(text)}`,
    article: { lang, title, text, publisher: input.publisher ?? null, publishedOn, url: input.url ?? null },
    actors: [...actors],
    places: [...places, ...carried],
    things: [...things],
    mentions: [...mentions],
    statements: [...statements],
    dates: [...dates],
    events: events.map((event) => ({ ...event, participants: event.participants.filter((id) => known.has(id)) })),
    coverage: [...coverageOf(doc, sentences, { statements, dates, events })],
    problems: [...problems, ...(readable !== '' && statements.length === 0 ? [NO_SPEAKER] : [])],
  };
}

const NO_SPEAKER = { at: 'statements', message: 'no position: nobody in the text is said to hold or say one' };
const LONGEST_TITLE = 120; // units

function titleOf({ text }: Annotated): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '')?.trim() ?? '';
  if (line === '') return '—'; // the schema asks for a title
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).trimEnd()}…`;
}
