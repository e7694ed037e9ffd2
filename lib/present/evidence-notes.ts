import { parseEdtf } from '../dossier/edtf';
import type { Reading } from '../dossier/localise';
import type { Citation } from '../dossier/schema';
import { formatEventDate, isolate, type Locale } from '../i18n/format';
import { DECK } from '../i18n/messages/deck';
import type { Stance, StancesData } from '../stances/data';
import type { TimelineEvent } from '../timeline/data';
import type { Scene } from './schema';

type Source = Scene['sources'][number];

/** "5 November 2021"; null for what is no date. */
export function dateOf(edtf: string | null, locale: Locale): string | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date === null ? null : formatEventDate(date, locale);
}

/** The article itself. */
export function ownSource({ article }: Pick<Reading, 'article'>, locale: Locale): Source[] {
  const { publisher, publishedOn, title, url } = article;
  return [{ text: [isolate(title), DECK[locale.lang].published(publisher, dateOf(publishedOn, locale))].filter((part) => part !== '').join(' — ').slice(0, 600), url }];
}

export function citation({ publisher, title, url, symbol }: Citation): Source {
  return { text: [publisher, title, symbol].filter((part) => part !== null).join(', ').slice(0, 600), url };
}

/** A line for each: when, what. */
export function noteEvents(events: readonly TimelineEvent[], locale: Locale): string {
  return events.map(({ date, title }) => `${formatEventDate(date, locale)}${DECK[locale.lang].colon}${title}`).join('\n');
}

/** A line for each: the paraphrase in the reader's words, then the article's own. */
export function noteStances(stances: readonly Stance[], { speakers }: StancesData): string {
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
  return stances.map(({ speaker, paraphrase, evidence }) => `${nameOf.get(speaker) ?? speaker} — ${paraphrase}\n${evidence[0]?.quote ?? ''}`).join('\n\n').slice(0, 20_000);
}
