import words from '../../data/lexicon/event-words.json';
import type { Category, Names } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import { wordsOf } from './gazetteer';
import { addForm, emptyTrie, type TrieNode } from './trie';

export type EventKind = keyof typeof words;

type EventKindRow = {
  readonly category: Category;
  readonly title: Names;
  /** Two or more take part in it, or one does it alone. */
  readonly mutual: boolean;
};

export const EVENT_KINDS: Readonly<Record<EventKind, EventKindRow>> = {
  call: { category: 'call', title: { en: 'Phone call', ar: 'مكالمة هاتفية', zh: '通电话' }, mutual: true },
  vote: { category: 'un-vote', title: { en: 'Vote', ar: 'تصويت', zh: '表决' }, mutual: true },
  agreement: { category: 'agreement', title: { en: 'Signing', ar: 'توقيع', zh: '签署' }, mutual: true },
  summit: { category: 'multilateral', title: { en: 'Summit', ar: 'قمة', zh: '峰会' }, mutual: true },
  visit: { category: 'visit', title: { en: 'Visit', ar: 'زيارة', zh: '访问' }, mutual: true },
  meeting: { category: 'visit', title: { en: 'Meeting', ar: 'لقاء', zh: '会见' }, mutual: true },
  briefing: { category: 'diplomatic-relations', title: { en: 'Press briefing', ar: 'إحاطة صحفية', zh: '记者会' }, mutual: false },
  statement: { category: 'diplomatic-relations', title: { en: 'Statement', ar: 'بيان', zh: '表态' }, mutual: false },
};

// The first kind that the lead names is what the article reports: a statement made in a call is part of the call.
export const KINDS_BY_WEIGHT = ['call', 'vote', 'agreement', 'summit', 'visit', 'meeting', 'briefing', 'statement'] as const satisfies readonly EventKind[];

const tries = new Map<Lang, TrieNode<EventKind>>();

/** The words that name an event, by kind. */
export function eventWordsFor(lang: Lang): TrieNode<EventKind> {
  const known = tries.get(lang);
  if (known !== undefined) return known;
  const trie = emptyTrie<EventKind>();
  for (const kind of KINDS_BY_WEIGHT) for (const form of words[kind][lang]) addForm(trie, wordsOf(form), kind);
  tries.set(lang, trie);
  return trie;
}
