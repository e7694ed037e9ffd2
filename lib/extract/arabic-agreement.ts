import { MASCULINE_STATES } from './arabic-words';
import type { Entry } from './lexicon';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

const MASCULINE = /^(?:ال)?(?:جانب|طرف|جيش|نظام|وفد|متحدث|ناطق|مسوول|مسءول|مسؤول|مصدر|برلمان|سفير|وزير|رييس|رئيس|مندوب|مبعوث|ملك|امير|ديوان|بيت|حزب|مجلس|اتحاد)$/;

const FEMININE = /^(?:ال)?(?:حركه|منظمه|جماعه|لجنه|هييه|مفوضيه|جامعه|وكاله|رابطه|جبهه|محكمه|شركه|مجموعه)$/;

/** A state's bare name takes a feminine verb: in صوّر الصين it is the object. */
export function agrees(entry: Entry, { ids, how, from, until }: Phrase, { tokens, titles }: ReadingInput['doc']): boolean {
  // before its subject a verb is singular: in طالبوا روسيا بكذا the state is asked
  if (entry.number !== 'singular' && entry.person === 3 && ids.length === 1) return false;
  // طالبت الجانب الأمريكي بكذا: a man's noun is no subject of a woman's verb
  if (entry.gender === 'f' && entry.number === 'singular' && (titles[from] !== undefined || how === 'anaphor') && MASCULINE.test(tokens[from]?.norm ?? '')) return false;
  if (how === 'organization' && entry.gender === 'm' && entry.number === 'singular' && entry.person === 3 && FEMININE.test(tokens[from]?.norm ?? '')) return false;
  if (how === 'anaphor' && ids.length > 1 && tokens[until - 1]?.norm.endsWith('ين') === true) return false; // الطرفين is no nominative
  if (how !== 'government' || entry.gender !== 'm' || entry.number !== 'singular') return true;
  // a body goes by its own noun: الجانب الصيني and متحدث باسم are masculine, وزارة and السلطات are not
  if (titles[from] !== undefined) return !/(?:ه|ات)$/.test(tokens[from]?.norm ?? '');
  return ids.some((id) => MASCULINE_STATES.has(id.replace('government-', ''))) || ids.length === 0;
}
