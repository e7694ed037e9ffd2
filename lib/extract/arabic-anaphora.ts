import type { Annotated } from './annotate';
import type { Anaphor } from './lexicon';
import { REMEMBERED, resolveAnaphor, surfaceOf, type Memory } from './phrase';

/** What a state calls itself by, without its name: the last such state that was named. */
const STATES_BY_KIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['المملكه', new Set(['government-sa', 'government-jo', 'government-ma', 'government-bh'])], ['السلطنه', new Set(['government-om', 'government-bn'])],
]);

/** Whose title a courtesy stands for: جلالته is the king who was named. */
const COURTESIES: ReadonlyMap<string, RegExp> = new Map([
  ['جلالت', /جلاله|ملك|عاهل|سلطان/], ['سمو', /سمو|امير|ولي عهد|ولي العهد/], ['فخامت', /فخامه|رييس|رئيس/], ['معالي', /معالي|وزير/], ['سعادت', /سعاده|سفير|وزير/], ['دولت', /دوله|رئيس|رييس/], ['قداست', /قداسه|بابا/], ['سيادت', /رئيس|رييس/],
]);

export function anaphorIds(doc: Annotated, at: number, until: number, kind: Anaphor, memory: Memory): readonly string[] {
  const noun = doc.tokens[at]?.norm ?? '';
  const states = STATES_BY_KIND.get(noun.replace(/^[وف]/, ''));
  if (states !== undefined) {
    const meant = memory.governments.slice(-REMEMBERED).findLast((id) => states.has(id));
    return meant === undefined ? [] : [meant];
  }
  if (noun === 'سيادته' && doc.words[at - 1]?.entries[0]?.part !== 'finite') return []; // its sovereignty
  const courtesy = COURTESIES.get(noun.replace(/^[وف]/, '').replace(/(?:ه|ها)$/, ''));
  if (courtesy !== undefined) {
    const named = memory.persons.slice(-REMEMBERED).findLast(({ words }) => courtesy.test(words)) ?? memory.persons.at(-1);
    return named === undefined ? [] : [named.id];
  }
  if (kind === 'organization') {
    // المجلس is the council that acts in the text, not one it calls on
    const acting = memory.organizations.slice(-REMEMBERED).filter((row) => row.leads === true);
    const stem = noun.replace(/^[وف]?ال/, '');
    const meant = acting.findLast(({ words }) => words.includes(stem) || (stem === 'منظمه' && !NOUNS_OF_BODIES.test(words)));
    if (meant !== undefined) return [meant.id];
  }
  if (kind !== 'pair') return resolveAnaphor(kind, noun, memory);
  // two countries, not their leaders, are البلدان
  const countries = /(?:بلد|دولت)/.test(surfaceOf(doc, at, until));
  const governments = [...new Set(memory.governments.slice(0, 60))].slice(0, 2);
  return countries && governments.length === 2 ? governments : resolveAnaphor(kind, noun, memory);
}

/** Kinds of body that nobody calls an organisation a second time. */
const NOUNS_OF_BODIES = /(?:مجلس|لجنه|وكاله|اتحاد|حركه|حزب|جامعه|حلف|كتائب|جبهه|صندوق|بنك|امم|رابطه)/;
