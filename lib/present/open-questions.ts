import type { Reading } from '../dossier/localise';
import { formatNumber, isolate, type Locale } from '../i18n/format';
import { coverageFigure, reasonOf } from '../i18n/messages/coverage';
import { DECK, oneSided, unreadSentences, unsureStatements, weakEvents } from '../i18n/messages/deck';
import { coverageOf } from '../selection/coverage';
import type { StancesData } from '../stances/data';
import type { TimelineData } from '../timeline/data';
import { noteStances } from './evidence-notes';

type Material = { readonly reading: Reading; readonly locale: Locale; readonly stances: StancesData; readonly timeline: TimelineData };

const UNSURE_BELOW = 0.8;

/** What a dossier doesn't settle, as points, and the evidence for each as notes. */
export function openQuestions({ reading, locale, stances, timeline }: Material): { readonly points: string[]; readonly notes: string } {
  const { lang } = locale;
  const words = DECK[lang];
  const { sentences, used } = coverageOf(reading);
  const unread = sentences.filter((sentence) => !sentence.used);
  const weak = timeline.events.filter(({ isWeak }) => isWeak);
  const unsure = stances.stances.filter(({ provenance }) => provenance.confidence < UNSURE_BELOW);
  const alone = stances.issues.filter(({ speakers }) => speakers.length === 1);
  const isShared = stances.speakers.length > 1;
  const points = [
    ...(stances.stances.length === 0 ? [] : [words.oneSource(reading.article.publisher)]),
    ...(isShared && alone.length > 0 ? [oneSided(alone.length, locale)] : []),
    ...(weak.length === 0 ? [] : [weakEvents(weak.length, locale)]),
    ...(unsure.length === 0 ? [] : [unsureStatements(unsure.length, locale)]),
    ...(unread.length === 0 ? [] : [unreadSentences(unread.length, locale)]),
  ];
  const notes = [
    words.askBefore,
    ...(isShared && alone.length > 0 ? [alone.map(({ name }) => isolate(name)).join(' · ')] : []),
    ...(weak.length === 0 ? [] : [weak.map(({ title }) => isolate(title)).join(' · ')]),
    ...(unsure.length === 0 ? [] : [`${words.unsure}\n${noteStances(unsure, stances)}`]),
    ...(unread.length === 0 ? [coverageFigure(used, sentences.length, locale)] : [unread.map(({ quote, reason }) => `${quote} (${reasonOf(reason, lang)})`).join('\n')]),
    ...(reading.problems.length === 0 ? [] : [`${formatNumber(reading.problems.length, locale)}: ${reading.problems.map(({ message }) => message).join(' · ')}`]),
  ];
  return { points: points.length === 0 ? [words.nothingOpen] : points, notes: notes.join('\n\n').slice(0, 20_000) };
}
