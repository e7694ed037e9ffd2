const FEWEST = 5; // words; fewer may end so by chance
const WORD = /[\u0621-\u064A]{4,}/g;
const RUN = /(?:[^\u0590-\u08FF]|[\u0660-\u0669\u06F0-\u06F9])+/g; // digits of Arabic too are written from the left
const OTHER_END = /^([\s\p{P}]*)([\s\S]*?)([\s\p{P}]*)$/u;

/**
 * Whether Arabic is stored as it is drawn, from the left: the article, with which every fifth word begins (ال), then stands
 * backwards at the ends of words (لا), where hardly any word has it.
 */
export function isTurned(texts: readonly string[]): boolean {
  let opening = 0;
  let closing = 0;
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      if (word.startsWith('ال')) opening += 1;
      if (word.endsWith('لا')) closing += 1;
    }
  }
  return closing >= FEWEST && closing > opening * 2;
}

/** Drawn words in the order of reading: all of it backwards, but for what isn't Arabic, which keeps its own order. */
export function turned(drawn: string): string {
  if (!/[\u0590-\u08FF]/.test(drawn)) return drawn;
  const back = (text: string) => [...text].toReversed().join('');
  // of a run that isn't Arabic the blanks and points around it change sides, and brackets open to the other; the words and numbers within stay
  return back(drawn).replace(RUN, (run) => {
    const [, before = '', within = '', after = ''] = OTHER_END.exec(run) ?? [];
    return mirrored(before) + back(within) + mirrored(after);
  });
}

const MIRROR: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '<': '>', '>': '<', '«': '»', '»': '«', '‹': '›', '›': '‹' };

function mirrored(points: string): string {
  return [...points].map((point) => MIRROR[point] ?? point).join('');
}
