import type { Sentence } from '../text/sentences';
import type { Head } from './arabic-head';
import { ADDRESSEES } from './arabic-words';
import type { ReadingInput } from './reading';

type Relations = { readonly addressee: string | null; readonly onBehalfOf: string | null };

const SPEAKS_TO: ReadonlySet<string> = new Set(['calls-for', 'thanks', 'hopes', 'pledges', 'warns', 'praises', 'asserts']);
const NEAR = 3; // tokens between a word of meeting and the name of who was met

/** Whom a head's words are said to, and for whom besides the speaker: دعا فلانا إلى, خلال اتصال مع فلان; باسم فلان, نيابة عن فلان. */
export function relationsOf(input: ReadingInput, sentence: Sentence, head: Head, end: number): Relations {
  return { addressee: toldBy(input, head) ?? metIn(input, sentence, head, end), onBehalfOf: representedIn(input, sentence, end) };
}

/** The phrase right behind the verb and its subject, if it isn't who speaks: دعت فرنسا إيران إلى كذا, أكد لفلان. */
function toldBy({ phraseAt, doc }: ReadingInput, { complement, subjects, entry }: Head): string | null {
  if (!SPEAKS_TO.has(entry.act)) return null;
  const at = ADDRESSEES.has(doc.tokens[complement]?.norm ?? '') ? complement + 1 : complement;
  const phrase = phraseAt[at];
  if (entry.act === 'asserts' && !/^[وف]?ل/.test(doc.tokens[at]?.norm ?? '')) return null;
  return phrase?.ids.find((id) => !subjects.includes(id)) ?? null;
}

const MEETINGS = ['اتصال', 'اتصالا', 'لقاء', 'لقائه', 'لقائها', 'لقاءه', 'استقباله', 'استقبالها', 'اجتماعه', 'اجتماعها', 'اجتماع', 'مباحثات', 'مباحثاته', 'محادثه', 'محادثات', 'محادثاته', 'مكالمه'];
const MET: ReadonlySet<string> = new Set(['', 'ب', 'ل', 'و', 'ال', 'بال', 'وال'].flatMap((clitic) => MEETINGS.map((noun) => clitic + noun)));

function metIn({ doc, phraseAt }: ReadingInput, { from }: Sentence, head: Head, end: number): string | null {
  for (let i = from; i < end; i += 1) {
    if (!MET.has(doc.tokens[i]?.norm ?? '')) continue;
    for (let k = i + 1; k <= Math.min(end, i + NEAR); k += 1) {
      const met = phraseAt[k]?.ids.find((id) => !head.subjects.includes(id));
      if (met !== undefined) return met;
    }
  }
  return null;
}

function representedIn({ doc, phraseAt }: ReadingInput, { from }: Sentence, end: number): string | null {
  for (let i = from; i < end; i += 1) {
    const norm = doc.tokens[i]?.norm ?? '';
    if (!norm.endsWith('باسم') && !norm.endsWith('نيابه')) continue;
    const isName = /^[وف]?باسم$/.test(norm) && !/(?:متحدث|متحدثه|ناطق|ناطقه|رسمي|رسميه)$/.test(doc.tokens[i - 1]?.norm ?? '');
    const isPlace = /^[وف]?(?:نيابه|بالنيابه)$/.test(norm) && doc.tokens[i + 1]?.norm === 'عن';
    const named = isName || isPlace;
    const phrase = named ? phraseAt[isName ? i + 1 : i + 2] : undefined;
    const id = phrase?.ids[0];
    if (id !== undefined) return id;
  }
  return null;
}
