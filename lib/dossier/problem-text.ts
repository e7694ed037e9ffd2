import type { Lang } from '../i18n/lang';
import {
  arList, arNear, BOUND, enList, enNear, LANGUAGE, NOUNS, q, TYPES, withArticle, zhList, zhNear, type Noun,
} from './problem-words';
import type { TypeName } from './show-value';

/** What each code of problem needs to be said; texts of the document are passed through `showText` by the caller. */
export type Details = {
  'missing-field': { field: string };
  'unknown-field': { field: string; near: string | null };
  'wrong-type': { found: TypeName; wanted: TypeName };
  'unknown-value': { value: string; near: string | null; allowed: readonly string[] };
  'invalid-value': { value: string };
  'empty-text': { least: 1 };
  'number-range': { value: string; bound: 'least' | 'most'; limit: string };
  'list-length': { found: number; bound: 'least' | 'most'; limit: string };
  'invalid-id': { value: string };
  'invalid-day': { value: string };
  'invalid-address': { value: string };
  'invalid-country': { value: string };
  'invalid-date': { value: string };
  'reversed-span': { start: number; end: number };
  'span-range': { start: number; end: number; length: number };
  'wrong-quote': { quote: string; stands: string };
  'quote-without-article': { quote: string };
  'duplicate-id': { id: string; first: string };
  'unknown-id': { noun: Noun; id: string; near: string | null };
  'wrong-kind': { id: string; is: Noun; wanted: Noun };
  'self-repeat': { id: string };
  'indirect-repeat': { id: string; first: string };
  'circular-part': { id: string };
  'uncited-event': { id: string };
  'unquoted-event': { id: string };
  'missing-formula': { id: string };
  'unexplained-sentence': { quote: string };
  'misplaced-language': { text: string; lang: Lang };
  'broken-character': { value: string };
  'too-many': { count: number };
};
export type Code = keyof Details;

type Saying<C extends Code> = { readonly [L in Lang]: (details: Details[C]) => string };

// Every sentence: adjective, noun, colon, value; then a remedy (in Arabic the noun comes first, as it must).
const SAYINGS: { readonly [C in Code]: Saying<C> } = {
  'missing-field': {
    en: ({ field }) => `missing field: ${q.en(field)}; add it`,
    ar: ({ field }) => `حقل ناقص: ${q.ar(field)}؛ أضفه`,
    zh: ({ field }) => `缺少字段：${q.zh(field)}；请补上`,
  },
  'unknown-field': {
    en: ({ field, near }) => `unknown field: ${q.en(field)}; ${enNear(near, 'remove it')}`,
    ar: ({ field, near }) => `حقل غير معروف: ${q.ar(field)}؛ ${arNear(near, 'احذفه')}`,
    zh: ({ field, near }) => `未知字段：${q.zh(field)}；${zhNear(near, '请删除')}`,
  },
  'wrong-type': {
    en: ({ found, wanted }) => `wrong type: ${TYPES.en[found]}; give ${TYPES.en[wanted]}`,
    ar: ({ found, wanted }) => `نوع خاطئ: ${TYPES.ar[found]}؛ المطلوب ${TYPES.ar[wanted]}`,
    zh: ({ found, wanted }) => `错误类型：${TYPES.zh[found]}；应为${TYPES.zh[wanted]}`,
  },
  'unknown-value': {
    en: ({ value, near, allowed }) => `unknown value: ${q.en(value)}; ${enNear(near, enList(allowed))}`,
    ar: ({ value, near, allowed }) => `قيمة غير معروفة: ${q.ar(value)}؛ ${arNear(near, arList(allowed))}`,
    zh: ({ value, near, allowed }) => `未知取值：${q.zh(value)}；${zhNear(near, zhList(allowed))}`,
  },
  'invalid-value': {
    en: ({ value }) => `invalid value: ${q.en(value)}; see the schema`,
    ar: ({ value }) => `قيمة غير صالحة: ${q.ar(value)}؛ راجع المخطط`,
    zh: ({ value }) => `无效取值：${q.zh(value)}；请参阅模式定义`,
  },
  'empty-text': {
    en: ({ least }) => `empty text: ""; write at least ${least} character`,
    ar: ({ least }) => `نص فارغ: «»؛ أقل طول ${least}`,
    zh: ({ least }) => `空文本：“”；请至少写 ${least} 个字符`,
  },
  'number-range': {
    en: ({ value, bound, limit }) => `impossible number: ${value}; give ${BOUND.en[bound]} ${limit}`,
    ar: ({ value, bound, limit }) => `عدد غير ممكن: ${value}؛ المطلوب ${limit} ${BOUND.ar[bound]}`,
    zh: ({ value, bound, limit }) => `不可能的数值：${value}；应${BOUND.zh[bound]}为${limit}`,
  },
  'list-length': {
    en: ({ found, bound, limit }) => `wrong length: ${found}; give ${BOUND.en[bound]} ${limit}`,
    ar: ({ found, bound, limit }) => `طول خاطئ: ${found}؛ المطلوب ${limit} ${BOUND.ar[bound]}`,
    zh: ({ found, bound, limit }) => `错误长度：${found}；应${BOUND.zh[bound]}有${limit}项`,
  },
  'invalid-id': {
    en: ({ value }) => `invalid id: ${q.en(value)}; use small Latin letters, digits and single hyphens`,
    ar: ({ value }) => `معرّف غير صالح: ${q.ar(value)}؛ استعمل حروفًا لاتينية صغيرة وأرقامًا وشرطات مفردة`,
    zh: ({ value }) => `无效标识：${q.zh(value)}；请用小写拉丁字母、数字和单个连字符`,
  },
  'invalid-day': {
    en: ({ value }) => `invalid day: ${q.en(value)}; write it as 2021-11-05`,
    ar: ({ value }) => `يوم غير صالح: ${q.ar(value)}؛ اكتبه هكذا: 2021-11-05`,
    zh: ({ value }) => `无效日期：${q.zh(value)}；请写作 2021-11-05`,
  },
  'invalid-address': {
    en: ({ value }) => `invalid address: ${q.en(value)}; begin it with https://`,
    ar: ({ value }) => `عنوان غير صالح: ${q.ar(value)}؛ ابدأه بـ https://`,
    zh: ({ value }) => `无效网址：${q.zh(value)}；应以 https:// 开头`,
  },
  'invalid-country': {
    en: ({ value }) => `invalid country code: ${q.en(value)}; use two capital letters of ISO 3166-1`,
    ar: ({ value }) => `رمز دولة غير صالح: ${q.ar(value)}؛ استعمل حرفين كبيرين من معيار آيزو 3166-1`,
    zh: ({ value }) => `无效国家代码：${q.zh(value)}；请用 ISO 3166-1 的两位大写字母`,
  },
  'invalid-date': {
    en: ({ value }) => `invalid date: ${q.en(value)}; write EDTF such as 2021-11-05, 2021-11 or 1995/1999`,
    ar: ({ value }) => `تاريخ غير صالح: ${q.ar(value)}؛ اكتبه بصيغة EDTF مثل 2021-11-05 أو 2021-11 أو 1995/1999`,
    zh: ({ value }) => `无效日期：${q.zh(value)}；请用 EDTF 格式，如 2021-11-05、2021-11 或 1995/1999`,
  },
  'reversed-span': {
    en: ({ start, end }) => `reversed span: ${start}–${end}; the start must come before the end`,
    ar: ({ start, end }) => `مقطع معكوس: \u2068${start}–${end}\u2069؛ يجب أن تسبق البداية النهاية`,
    zh: ({ start, end }) => `颠倒的区间：${start}–${end}；起点须在终点之前`,
  },
  'span-range': {
    en: ({ start, end, length }) => `impossible span: ${start}–${end}; the article ends at ${length}`,
    ar: ({ start, end, length }) => `مقطع غير ممكن: \u2068${start}–${end}\u2069؛ ينتهي المقال عند ${length}`,
    zh: ({ start, end, length }) => `不可能的区间：${start}–${end}；文章到 ${length} 为止`,
  },
  'wrong-quote': {
    en: ({ quote, stands }) => `wrong quote: ${q.en(quote)}; the article has ${q.en(stands)} there`,
    ar: ({ quote, stands }) => `اقتباس خاطئ: ${q.ar(quote)}؛ في المقال في هذا الموضع ${q.ar(stands)}`,
    zh: ({ quote, stands }) => `错误引文：${q.zh(quote)}；文章该处为${q.zh(stands)}`,
  },
  'quote-without-article': {
    en: ({ quote }) => `stray quote: ${q.en(quote)}; a chronology has no article, remove it`,
    ar: ({ quote }) => `اقتباس في غير موضعه: ${q.ar(quote)}؛ ليس للتسلسل الزمني مقال، احذفه`,
    zh: ({ quote }) => `多余引文：${q.zh(quote)}；大事记不附文章，请删除`,
  },
  'duplicate-id': {
    en: ({ id, first }) => `duplicate id: ${q.en(id)}; ${first} has it already`,
    ar: ({ id, first }) => `معرّف مكرر: ${q.ar(id)}؛ سبق إليه \u2068${first}\u2069`,
    zh: ({ id, first }) => `重复标识：${q.zh(id)}；${first} 已使用`,
  },
  'unknown-id': {
    en: ({ noun, id, near }) => `unknown ${NOUNS.en[noun]}: ${q.en(id)}; ${enNear(near, 'add it, or name another')}`,
    ar: ({ noun, id, near }) => `معرّف غير معروف (${NOUNS.ar[noun]}): ${q.ar(id)}؛ ${arNear(near, 'أضفه أو سمّ غيره')}`,
    zh: ({ noun, id, near }) => `未知${NOUNS.zh[noun]}：${q.zh(id)}；${zhNear(near, '请添加或另选')}`,
  },
  'wrong-kind': {
    en: ({ id, is, wanted }) => `misplaced ${NOUNS.en[is]}: ${q.en(id)}; name ${withArticle(NOUNS.en[wanted])}`,
    ar: ({ id, is, wanted }) => `${NOUNS.ar[is]} في غير موضعه: ${q.ar(id)}؛ المطلوب ${NOUNS.ar[wanted]}`,
    zh: ({ id, is, wanted }) => `错置的${NOUNS.zh[is]}：${q.zh(id)}；应为${NOUNS.zh[wanted]}`,
  },
  'self-repeat': {
    en: ({ id }) => `circular repeat: ${q.en(id)}; name another statement or null`,
    ar: ({ id }) => `تكرار دائري: ${q.ar(id)}؛ سمّ موقفًا آخر أو null`,
    zh: ({ id }) => `循环重复：${q.zh(id)}；请指向另一表态或 null`,
  },
  'indirect-repeat': {
    en: ({ id, first }) => `indirect repeat: ${q.en(id)}; name the first one, ${q.en(first)}`,
    ar: ({ id, first }) => `تكرار غير مباشر: ${q.ar(id)}؛ سمّ الأول، ${q.ar(first)}`,
    zh: ({ id, first }) => `间接重复：${q.zh(id)}；请指向最初的${q.zh(first)}`,
  },
  'circular-part': {
    en: ({ id }) => `circular place: ${q.en(id)}; a place can't be part of itself`,
    ar: ({ id }) => `مكان دائري: ${q.ar(id)}؛ لا يكون المكان جزءًا من نفسه`,
    zh: ({ id }) => `循环地点：${q.zh(id)}；地点不能属于自身`,
  },
  'uncited-event': {
    en: ({ id }) => `uncited event: ${q.en(id)}; add a source, or quote the article and mark it stated`,
    ar: ({ id }) => `حدث بلا مصدر: ${q.ar(id)}؛ أضف مصدرًا، أو اقتبس المقال واجعله stated`,
    zh: ({ id }) => `无出处事件：${q.zh(id)}；请添加来源，或引用文章并标为 stated`,
  },
  'unquoted-event': {
    en: ({ id }) => `unquoted event: ${q.en(id)}; add the words of the article that state it`,
    ar: ({ id }) => `حدث بلا شاهد: ${q.ar(id)}؛ أضف عبارة المقال التي تنص عليه`,
    zh: ({ id }) => `无引文事件：${q.zh(id)}；请添加文章中的相应语句`,
  },
  'missing-formula': {
    en: ({ id }) => `missing formula: ${q.en(id)}; write how it was derived`,
    ar: ({ id }) => `صيغة ناقصة: ${q.ar(id)}؛ اكتب كيف استُنتج`,
    zh: ({ id }) => `缺少公式：${q.zh(id)}；请写明如何推得`,
  },
  'unexplained-sentence': {
    en: ({ quote }) => `unexplained sentence: ${q.en(quote)}; say what was read from it, or give a reason`,
    ar: ({ quote }) => `جملة بلا تفسير: ${q.ar(quote)}؛ اذكر ما قُرئ منها أو السبب`,
    zh: ({ quote }) => `未说明的句子：${q.zh(quote)}；请写明读出的内容或原因`,
  },
  'misplaced-language': {
    en: ({ text, lang }) => `misplaced language: ${q.en(text)}; write it in ${LANGUAGE.en[lang]}`,
    ar: ({ text, lang }) => `لغة في غير موضعها: ${q.ar(text)}؛ اكتبه ب${LANGUAGE.ar[lang]}`,
    zh: ({ text, lang }) => `语言错置：${q.zh(text)}；请用${LANGUAGE.zh[lang]}书写`,
  },
  'broken-character': {
    en: ({ value }) => `broken character: ${value}; half of a surrogate pair, replace it`,
    ar: ({ value }) => `محرف معطوب: \u2068${value}\u2069؛ نصف زوج بديل، استبدله`,
    zh: ({ value }) => `损坏字符：${value}；缺半的代理对，请替换`,
  },
  'too-many': {
    en: ({ count }) => `further problems: ${count}; mend those listed and read it again`,
    ar: ({ count }) => `مشكلات أخرى: ${count}؛ أصلح المذكور ثم أعد القراءة`,
    zh: ({ count }) => `其余问题：${count}；请先修正所列问题再读取`,
  },
};

export function sayProblem<C extends Code>(code: C, details: Details[C], lang: Lang): string {
  return SAYINGS[code][lang](details);
}
