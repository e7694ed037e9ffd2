export type Part = 'finite' | 'base' | 'participle' | 'noun' | 'adjective' | 'phrase';
export type EnglishForm = { readonly form: string; readonly part: Part };

const DOUBLING = new Set(['plan', 'commit', 'stop', 'slam', 'submit', 'rebut', 'curb', 'deter', 'scrap', 'shun', 'refer', 'avert']);

/** Base, third person, past and -ing form of a verb; `past` where it is irregular. Two words (call for) inflect the first. */
export function englishVerbForms(verb: string, past?: string): readonly EnglishForm[] {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const doubled = DOUBLING.has(head) && !head.endsWith('rb') && head !== 'avert' ? head + (head.at(-1) ?? '') : head;
  const silent = head.endsWith('e') && !head.endsWith('ee') ? head.slice(0, -1) : doubled;
  const regular = /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ied` : `${head.endsWith('ee') ? head.slice(0, -1) : silent}ed`;
  return [
    { form: head + tail, part: 'base' },
    { form: pluralOf(head) + tail, part: 'finite' },
    { form: (past ?? regular) + tail, part: 'finite' },
    { form: `${silent}ing${tail}`, part: 'participle' },
  ];
}

/** The regular plural of a noun, which is also the third person of a verb. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
