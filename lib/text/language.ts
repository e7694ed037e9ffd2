import type { Lang } from '../i18n/lang';

/** `likeliest` is the language of most letters even where the text is in none of ours: Persian is written in Arabic letters. */
export type Detected = { readonly lang: Lang | null; readonly share: number; readonly likeliest: Lang | null };

/** Letters that Persian and Urdu write and Arabic doesn't. */
const NOT_ARABIC = /[پچژگٹڈڑںھہےکی]/g;

/** The language most of a text's letters belong to, and their share; null where no letter is Arabic, Latin or Han. */
export function detectLanguage(text: string): Detected {
  const counts = { ar: 0, en: 0, zh: 0, other: 0 };
  const sample = text.length > 40_000 ? text.slice(0, 40_000) : text; // an article shows its language in its first pages
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    const script = scriptOf(code);
    if (script !== null) counts[script] += script === 'zh' ? 3 : 1; // one Han character is worth a short word
    else if (code > 0x24f && /\p{L}/u.test(sample[i] ?? '')) counts.other += 1;
  }
  const total = counts.ar + counts.en + counts.zh + counts.other;
  const langs: readonly Lang[] = ['ar', 'en', 'zh'];
  const lang = langs.reduce((best, next) => (counts[next] > counts[best] ? next : best));
  const none: Detected = { lang: null, share: 0, likeliest: counts[lang] === 0 ? null : lang };
  if (counts[lang] === 0 || counts.other > counts[lang]) return none;
  const foreign = lang === 'ar' ? (sample.match(NOT_ARABIC)?.length ?? 0) : 0;
  if (foreign > counts.ar / 25) return none;
  if (lang === 'en' && !isEnglish(sample)) return none;
  if (lang === 'zh' && counts.other * KANA > counts.zh && /[\u3041-\u30ff]/.test(sample)) return none; // Japanese writes Han too
  return { lang, share: counts[lang] / total, likeliest: lang };
}

/** Characters of everyday news that only the traditional script writes, and as many that only the simplified one does. */
const TRADITIONAL = /[國說應會對與關發際這個們為時來後還將請學開經過間議報導總統黨軍戰爭談協聯維護產業東華]/g;
const SIMPLIFIED = /[国说应会对与关发际这个们为时来后还将请学开经过间议报导总统党军战争谈协联维护产业东华]/g;
const FEWEST_TRADITIONAL = 3;

/** Whether a Chinese text is in the traditional script: its own characters outnumber those of the simplified. */
export function isTraditional(text: string): boolean {
  const sample = text.slice(0, SHOWN);
  const own = sample.match(TRADITIONAL)?.length ?? 0;
  return own >= FEWEST_TRADITIONAL && own > (sample.match(SIMPLIFIED)?.length ?? 0);
}

const KANA = 12; // a Japanese text has a kana for every Han character or so, and one of these weighs three
const SHOWN = 4000; // units in which a language shows by its small words
const FEWEST = 8; // words; a headline may have no small word at all

const ENGLISH: ReadonlySet<string> = new Set(['the', 'of', 'and', 'to', 'in', 'that', 'is', 'was', 'for', 'on', 'with', 'by', 'he', 'she', 'said', 'says', 'it', 'its', 'as', 'at', 'from', 'has',
  'have', 'had', 'be', 'are', 'not', 'will', 'would', 'this', 'but', 'who', 'they', 'an', 'we', 'were', 'been', 'their', 'his', 'her', 'over', 'after', 'against', 'a']);
/** Small words of French, Spanish, Portuguese, Italian, German, Dutch, Turkish, Polish, Indonesian and Swahili that English doesn't have. */
const OTHERS: ReadonlySet<string> = new Set(['le', 'la', 'les', 'des', 'du', 'une', 'est', 'et', 'que', 'qui', 'dans', 'pour', 'pas', 'sur', 'au', 'aux', 'avec', 'ont', 'été', 'el', 'los', 'las', 'del',
  'una', 'por', 'con', 'para', 'su', 'se', 'más', 'dijo', 'y', 'os', 'uma', 'não', 'com', 'em', 'dos', 'il', 'di', 'che', 'per', 'della', 'gli', 'nel', 'der', 'die', 'das', 'und', 'den', 'dem', 'ein',
  'eine', 'nicht', 'mit', 'von', 'auf', 'ist', 'für', 'het', 'een', 'van', 'dat', 'niet', 've', 'bir', 'bu', 'için', 'ile', 'olarak', 'nie', 'się', 'że', 'yang', 'dan', 'untuk', 'dengan', 'dari', 'ini', 'itu', 'ya', 'wa', 'kwa', 'na']);

/** Whether Latin letters write English: its small words outnumber those of its neighbours, or the text is too short to tell. */
function isEnglish(text: string): boolean {
  const words = text.slice(0, SHOWN).toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const other = words.filter((word) => OTHERS.has(word)).length;
  if (other > english && other > 1) return false;
  if (words.length < FEWEST || english > 0) return true;
  return !words.some((word) => /[^a-z]/.test(word));
}

function scriptOf(code: number): Lang | null {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) return 'en';
  if ((code >= 0x0620 && code <= 0x064a && code !== 0x0640) || (code >= 0x066e && code <= 0x06d3) || (code >= 0x0750 && code <= 0x077f) || (code >= 0x08a0 && code <= 0x08c7)) return 'ar';
  if ((code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefe)) return 'ar';
  // Han with its radicals and compatibility forms, and the halves that open its rarer characters
  const isHan = (code >= 0x2e80 && code <= 0x303b) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xd840 && code <= 0xd888);
  return isHan && !(code >= 0x3008 && code <= 0x3020) && !(code >= 0x3000 && code <= 0x3004) ? 'zh' : null;
}
