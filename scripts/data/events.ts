import { z } from 'zod';
import type { Citation, Event, Names, Vote } from '../../lib/dossier/schema';
import aliasRows from './event-aliases.json';
import type { Ballot, Facts, Happening, Source } from './facts';
import { idOf, idOfName } from './ids';
import { joinNotes, translateNote } from './notes';
import { readByPerson, spanOf } from './provenance';

const Words = z.array(z.string());
const Aliases = z.record(z.string(), z.strictObject({ en: Words, ar: Words, zh: Words })).parse(aliasRows);

const INFERRED_VOTES: Names = {
  en: 'The votes in favour are inferred: the Council members not listed as voting against or abstaining.',
  ar: 'الأصوات المؤيدة مستنتجة: هم أعضاء المجلس غير المذكورين بين المعارضين أو الممتنعين.',
  zh: '赞成票系推断：未列为反对或弃权的安理会成员国。',
};

function vetoNumber(n: number): Names {
  return {
    en: `China's veto no. ${n} on a draft about Syria.`,
    ar: `الفيتو الصيني رقم ${n} على مشروع قرار بشأن سوريا.`,
    zh: `这是中国第${n}次否决涉叙利亚决议草案。`,
  };
}

function citationsOf({ copy_url: copy, publisher, title, url, date, symbol }: Source): Citation[] {
  const citation = { publisher, title, url, date, symbol };
  return copy === undefined ? [citation] : [citation, { ...citation, publisher: 'docslib.org (copy)', url: copy }];
}

function voteOf(ballot: Ballot): Vote {
  const { not_voting: notVoting, in_favour: inFavour, in_favour_note: _note, sponsors, ...same } = ballot;
  return {
    ...same,
    ...(notVoting === undefined ? {} : { notVoting }),
    ...(inFavour === undefined ? {} : { inFavour }),
    ...(sponsors === undefined ? {} : { sponsors: sponsors.map(({ iso, name }) => ({ iso2: iso, name })) }),
  };
}

function noteOf({ note, vote, chinese_veto_number_on_syria: veto }: Happening): Names | null {
  return joinNotes([
    ...(note === undefined ? [] : [translateNote(note)]),
    ...(veto === undefined ? [] : [vetoNumber(veto)]),
    ...(vote?.in_favour_note === undefined ? [] : [INFERRED_VOTES]),
  ]);
}

function confidenceOf({ confidence, source_strength: strength }: Happening): number {
  if (confidence === 'uncertain') return 0.5;
  return strength === 'tertiary-or-memoir-only' ? 0.7 : 0.95;
}

/** An event as the chronology holds it: apart from any article, so without a word of one. */
function chronologyEvent(happening: Happening): Event {
  const { id, participants, place } = happening;
  return {
    id,
    edtf: happening.date,
    category: happening.category,
    title: happening.title,
    description: happening.description,
    participants: [
      ...participants.countries.map(idOf),
      ...participants.people.map(({ name_en: name }) => idOfName(name)),
      ...participants.organisations.map(idOf),
    ],
    place: place === null ? null : idOf(place.name_en),
    scope: happening.scope === 'core-1956-2021' ? 'core' : happening.scope,
    priority: happening.priority,
    strength: happening.source_strength === 'tertiary-or-memoir-only' ? 'weak' : 'strong',
    vote: happening.vote === undefined ? null : voteOf(happening.vote),
    aliases: Aliases[id] ?? { en: [], ar: [], zh: [] },
    evidence: [],
    related: [],
    sources: [...happening.sources, ...happening.further_reading].flatMap(citationsOf),
    chronology: 'cn-sy',
    note: noteOf(happening),
    provenance: readByPerson('external', confidenceOf(happening)),
  };
}

/** The same event in the dossier: with the words of the article that state it, or that it explains. */
function dossierEvent(article: string, happening: Happening): Event {
  const stating = [happening.article_quote, happening.article_quote_2].filter((quote) => quote !== null && quote !== undefined);
  const explained = happening.related_quote === undefined ? [] : [happening.related_quote];
  return {
    ...chronologyEvent(happening),
    evidence: stating.map((quote) => spanOf(article, quote, quote.text)),
    related: explained.map((quote) => spanOf(article, quote, quote.text)),
    provenance: readByPerson(happening.in_article ? 'stated' : 'external', confidenceOf(happening)),
  };
}

export function chronologyEventsOf({ happenings }: Facts): Event[] {
  return happenings.map(chronologyEvent);
}

export function dossierEventsOf({ article, happenings }: Facts): Event[] {
  return happenings.map((happening) => dossierEvent(article, happening));
}
