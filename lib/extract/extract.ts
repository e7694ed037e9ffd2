import { DOSSIER_SCHEMA, type Chronology, type Dossier } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import { isTraditional } from '../text/language';
import { sentencesOf } from '../text/sentences';
import { partnersOf } from './addressee';
import { annotate, type Annotated } from './annotate';
import { authorOf } from './author';
import { createCast } from './cast';
import { checkInput } from './check-input';
import { chronologiesAbout } from './chronologies';
import { collectivesIn } from './collectives';
import { coverageOf } from './coverage';
import { dateMentionsOf } from './date-mentions';
import { eventsOf, withOwnEvent } from './events';
import { findPhrases } from './find-phrases';
import { hashOf } from './hash';
import { mentionsOf } from './mentions';
import { ownEventOf } from './own-event';
import { readArabic } from './read-arabic';
import { readChinese } from './read-chinese';
import { readEnglish } from './read-english';
import { phraseEnds, type ReadingInput } from './reading';
import type { Position } from './statement';
import { statementsOf } from './statements';
import { simplified } from './traditional';

export type ExtractInput = {
  readonly text: string;
  readonly lang?: Lang | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly url?: string | undefined;
  /** The chronologies there are; those whose parties the article names come into the dossier, with the words that point to their events. */
  readonly chronologies?: readonly Chronology[] | undefined;
  /** Hears of each step as it begins, so that a reader of a long text sees how far it is. */
  readonly onStage?: ((stage: Stage) => void) | undefined;
};

/** The steps of a reading, in their order. */
export type Stage = 'words' | 'speakers' | 'positions' | 'names' | 'statements' | 'dates' | 'coverage';

const READERS: Readonly<Record<Lang, (input: ReadingInput) => readonly Position[]>> = { ar: readArabic, en: readEnglish, zh: readChinese };

/** Reads an article by rules alone: everything in the dossier carries the span that says it, and what could not be read is a problem. */
export function extract(input: ExtractInput): Dossier {
  const begin = input.onStage ?? (() => undefined);
  const { text, readable, lang, problems } = checkInput(input.text, input.lang);
  begin('words');
  // traditional characters are read as simplified ones, and every quotation stays as it is written
  const isOther = lang === 'zh' && isTraditional(text);
  const doc = { ...annotate(isOther ? simplified(readable) : readable, lang), text: isOther ? simplified(text) : text, written: text };
  const publishedOn = input.publishedOn ?? null;
  const cast = createCast(lang, publishedOn);
  begin('speakers');
  const phraseAt = findPhrases(doc, cast);
  const sentences = sentencesOf(doc.tokens, lang);
  const reading: ReadingInput = {
    doc, cast, sentences, phraseAt, phraseEndingAt: phraseEnds(phraseAt), author: authorOf(doc, phraseAt, input.title ?? null),
  };
  begin('positions');
  const positions = READERS[lang](reading);
  begin('names');
  const collectives = collectivesIn(doc);
  const { mentions, places, things } = mentionsOf(doc, phraseAt, cast, collectives);
  begin('statements');
  const statements = statementsOf(doc, positions, cast, { partners: partnersOf(doc, sentences, phraseAt, cast), collectiveAt: new Map(collectives.map((found) => [found.from, found])) });
  begin('dates');
  const dates = dateMentionsOf(doc, publishedOn);
  const actors = cast.actors();
  const named = new Set(places.map(({ id }) => id));
  const chronologies = chronologiesAbout(input.chronologies ?? [], named);
  const own = ownEventOf({ doc, sentences, phraseAt, statements, dates, actors, places, publishedOn });
  const events = withOwnEvent(eventsOf(doc, chronologies, dates), own);
  begin('coverage');
  // a dossier stands alone: the places of its chronologies come with their events, and who is not in it takes no part
  const carried = chronologies.flatMap((chronology) => chronology.places).filter(({ id }) => !named.has(id));
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

function titleOf({ written: text }: Annotated): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '')?.trim() ?? '';
  if (line === '') return '—'; // the schema asks for a title
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).trimEnd()}…`;
}
