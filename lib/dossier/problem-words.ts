import type { Lang } from '../i18n/lang';
import type { TypeName } from './show-value';

/** What an id can stand for; `subject` is an actor, a place or a thing, `reading` whatever was read from a sentence. */
export type Noun =
  | 'actor' | 'place' | 'thing' | 'mention' | 'statement' | 'date' | 'event'
  | 'issue' | 'participant' | 'subject' | 'reading';

export const NOUNS: Record<Lang, Record<Noun, string>> = {
  en: {
    actor: 'actor', place: 'place', thing: 'thing', mention: 'mention', statement: 'statement', date: 'date', event: 'event',
    issue: 'issue', participant: 'actor or place', subject: 'actor, place or thing', reading: 'statement, event, date or mention',
  },
  ar: {
    actor: 'طرف', place: 'مكان', thing: 'شيء', mention: 'ذِكر', statement: 'موقف', date: 'تاريخ', event: 'حدث',
    issue: 'قضية', participant: 'طرف أو مكان', subject: 'طرف أو مكان أو شيء', reading: 'موقف أو حدث أو تاريخ أو ذِكر',
  },
  zh: {
    actor: '行为体', place: '地点', thing: '事物', mention: '提及', statement: '表态', date: '日期', event: '事件',
    issue: '议题', participant: '行为体或地点', subject: '行为体、地点或事物', reading: '表态、事件、日期或提及',
  },
};

export const TYPES: Record<Lang, Record<TypeName, string>> = {
  en: {
    text: 'text', number: 'a number', 'whole-number': 'a whole number', boolean: 'true or false', list: 'a list',
    object: 'an object', null: 'null', nothing: 'nothing',
  },
  ar: {
    text: 'نص', number: 'عدد', 'whole-number': 'عدد صحيح', boolean: 'قيمة منطقية', list: 'قائمة',
    object: 'كائن', null: 'null', nothing: 'لا شيء',
  },
  zh: {
    text: '文本', number: '数字', 'whole-number': '整数', boolean: '真假值', list: '列表',
    object: '对象', null: 'null', nothing: '无',
  },
};

export const LANGUAGE: Record<Lang, Record<Lang, string>> = {
  en: { en: 'English', ar: 'Arabic', zh: 'Chinese' },
  ar: { en: 'الإنكليزية', ar: 'العربية', zh: 'الصينية' },
  zh: { en: '英文', ar: '阿拉伯文', zh: '中文' },
};

// Isolates: an id or a sentence inside another direction keeps its own order.
export const q = { en: (t: string) => `"${t}"`, ar: (t: string) => `«\u2068${t}\u2069»`, zh: (t: string) => `“${t}”` };
export const enNear = (near: string | null, otherwise: string) => (near === null ? otherwise : `did you mean ${q.en(near)}?`);
export const arNear = (near: string | null, otherwise: string) => (near === null ? otherwise : `هل المقصود ${q.ar(near)}؟`);
export const zhNear = (near: string | null, otherwise: string) => (near === null ? otherwise : `是否指${q.zh(near)}？`);
export const enList = (words: readonly string[]) => `use ${words.length > 1 ? 'one of ' : ''}${words.map(q.en).join(', ')}`;
export const arList = (words: readonly string[]) => `استعمل ${words.length > 1 ? 'إحدى القيم ' : ''}${words.map(q.ar).join('، ')}`;
export const zhList = (words: readonly string[]) => `请用${words.map(q.zh).join('、')}${words.length > 1 ? '之一' : ''}`;
export const BOUND = {
  en: { least: 'at least', most: 'at most' }, ar: { least: 'على الأقل', most: 'على الأكثر' }, zh: { least: '至少', most: '至多' },
};

export function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
