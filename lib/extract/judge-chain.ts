import type { Act } from '../dossier/schema';
import type { Annotated } from './annotate';
import { flip } from './judge-negation';
import { predicateOf } from './judge-predicates';

const GAP = 3; // words that may stand between a predicate and the noun it governs: on the need [for the urgent] lifting
const GAP_IN_CHARACTERS = 8;

/** What may stand between a predicate and the ending that turns it round, without being its object: on [the urgent] lifting of. */
const FILLERS = {
  ar: /^(?:علي|الي|عن|في|من|ب|ل|ان|ب?ضروره|ال?عمل|بذل|جهود|جهد|ك?ل|ما|قد|فورا|فوري|"|“)$|^"/,
  en: /^(?:the|a|an|to|for|of|on|in|that|all|any|both|an?|immediate|immediately|urgent|full|swift|complete|prompt|its?|their|his|her|s|"|“)$|ly$/,
} as const;

/** Whoever is accused of not doing something is no less accused. */
const AGAINST: ReadonlySet<Act> = new Set(['accuses', 'condemns', 'warns', 'denies']);
const KIND_ACTS: ReadonlySet<Act> = new Set(['welcomes', 'praises', 'thanks']);

type Chain = { readonly polarity: -1 | 0 | 1; readonly object: number };

export function chainFrom(doc: Annotated, start: -1 | 0 | 1, act: Act, from: number, until: number): Chain {
  const polarity = start;
  let object = from;
  const gap = doc.lang === 'zh' ? GAP_IN_CHARACTERS : GAP;
  for (let i = from; i < until && i <= object + gap; i += 1) {
    const word = doc.words[i];
    // إلى عدم المساس بكذا: the not-doing of it
    if (doc.lang === 'ar' && (/^و?[بل]?عدم$/.test(doc.tokens[i]?.norm ?? '') || (/^ب?الا$/.test(doc.tokens[i]?.norm ?? '') && !/^(?:يجب|ينبغي)$/.test(doc.tokens[i - 1]?.norm ?? '') && /^[يتن]\S{2,}/.test(doc.tokens[i + 1]?.norm ?? '')))) return { polarity: AGAINST.has(act) ? polarity : flip(polarity), object: i + 1 };
    if (doc.lang === 'zh' && doc.tokens[i]?.kind === 'mark') break;
    // ضغط على فلان لعدم كذا: whom a call goes to stands before what it is for
    const addressed = doc.lang === 'ar' && act === 'calls-for' && (i === object || (i === object + 1 && doc.tokens[object]?.norm === 'من')) ? doc.nameAt[i] : undefined;
    if (addressed !== undefined) {
      i = addressed.until - 1;
      object = addressed.until;
      continue;
    }
    if (word === undefined) {
      if (doc.lang !== 'zh' && !FILLERS[doc.lang].test(doc.tokens[i]?.norm ?? '')) break;
      continue;
    }
    if (word.entries.every(({ kind }) => kind === 'intensifier' || kind === 'none' || kind === 'report')) continue;
    const entry = predicateOf(word, doc);
    // what is welcomed, praised or thanked for is welcome, be it an ending
    if (doc.lang === 'ar' && polarity > 0 && KIND_ACTS.has(act) && (entry?.kind === 'cease' || (entry?.polarity ?? 0) < 0)) return { polarity, object };
    // دعا السكان إلى الخروج عبر كذا: by a way out one goes, and ends nothing
    if (doc.lang === 'ar' && entry?.kind === 'cease' && doc.tokens[i]?.norm.endsWith('خروج') === true && WAYS.has(doc.tokens[word.until]?.norm ?? '')) break;
    // 支持某国打击恐怖主义: whoever ends it is backed
    if (doc.lang === 'zh' && act === 'supports' && entry?.kind === 'cease' && namesActor(doc, from, i)) return { polarity, object };
    if (entry?.kind === 'cease') return { polarity: (doc.lang === 'ar' && (act === 'accuses' || act === 'denies')) || isEndKept(doc, act, i) ? polarity : flip(polarity), object: word.until };
    if (entry?.kind !== 'stance' || polarity < 0) break;
    if (entry.polarity < 0 && (entry.part === 'noun' || (doc.lang === 'ar' && word.entries.some(({ part }) => part === 'noun') && /^(?:علي|الي|في|عن)$/.test(doc.tokens[i - 1]?.norm ?? '')) || entry.part === 'participle' || (doc.lang === 'ar' && entry.part === 'phrase') || doc.lang === 'zh' || doc.tokens[i - 1]?.norm === 'to')) return { polarity: -1, object: word.until };
    if (entry.polarity === 1 && (act === 'asserts' || act === 'calls-for' || act === 'hopes' || act === 'pledges')) object = word.until;
    else break;
    // ضمان انسحاب المقاتلين: what is secured is wanted
    if (doc.lang === 'ar' && SECURES.test(doc.tokens[i]?.norm ?? '') && doc.tokens[word.until]?.norm !== 'عدم') break;
  }
  return { polarity, object };
}

function namesActor({ tokens, nameAt }: Annotated, from: number, until: number): boolean {
  for (let i = from; i < until; i += 1) if (nameAt[i] !== undefined || (i > from && /^[方国]$/.test(tokens[i]?.norm ?? ''))) return true;
  return false;
}

const WAYS = new Set(['عبر', 'الامن', 'الي', 'بامان', 'بسلام']);
const SECURES = /^[وبل]?(?:ال|لل)?(?:ضمان|تامين|تسهيل|تيسير)$/;

/** 警告某国不要动武: warned off; 希望为平息战火发挥作用: the end is what good is done for. */
function isEndKept({ lang, tokens }: Annotated, act: Act, at: number): boolean {
  return lang === 'zh' && (act === 'warns' || act === 'denies' || tokens[at - 1]?.norm === '为' || (tokens[at - 2]?.norm === '为' && tokens[at - 1]?.kind === 'han'));
}
