import type { Annotated } from './annotate';
import { REMEMBERED, type Memory, type Phrase } from './phrase';

/** Which titles a style of address goes with: who is meant by it is whoever bore one of them last. */
const STYLES: Readonly<Record<string, RegExp>> = {
  majesty: /\b(?:king|queen|emperor|empress|sultan)\b/,
  highness: /\b(?:prince|princess|emir|amir|sheikh|sheikha|sultan|duke)\b/,
  holiness: /\b(?:pope|patriarch|dalai)\b/,
  excellency: /\b(?:president|minister|secretary|ambassador|chairman|premier)\b/,
};

/** [His Majesty] warned, [His Royal Highness] said: no name behind it, so the one of that style who was named last. */
export function styledAt({ tokens, titles, nameAt, text }: Annotated, at: number, memory: Memory): Phrase | null {
  if (!/^(?:his|her|hm|hrh)$/.test(tokens[at]?.norm ?? '')) return null;
  const noun = tokens[at + 1]?.norm === 'royal' ? at + 2 : at + 1;
  const style = Object.hasOwn(STYLES, tokens[noun]?.norm ?? '') ? STYLES[tokens[noun]?.norm ?? ''] : undefined;
  const next = noun + 1;
  if (style === undefined || titles[next] !== undefined || nameAt[next] !== undefined || /^\s+(?:the\s+)?\p{Lu}/u.test(text.slice(tokens[noun]?.end ?? 0, (tokens[next]?.start ?? 0) + 1))) return null;
  const bearer = memory.persons.slice(-REMEMBERED).findLast(({ words }) => style.test(words));
  return bearer === undefined ? null : { from: at, until: next, ids: [bearer.id], how: 'anaphor' };
}

const REGNAL = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xiv|xvi)$/;

/** King [Abdullah], behind King Abdullah II: a monarch's first name, by which only monarchs are called. */
export function monarchCalled(name: string, memory: Memory): string | null {
  return memory.persons.slice(-REMEMBERED).findLast(({ words }) => {
    const parts = words.split(' ');
    return REGNAL.test(parts.at(-1) ?? '') && parts.at(-2) === name;
  })?.id ?? null;
}

/** the Iranian [minister], the Qatari official: of one state, the one who was named last under such a title. */
export function compatriotCalled(title: string, country: string, memory: Memory, countryOf: (id: string) => string | null): string | null {
  return memory.persons.slice(-REMEMBERED).findLast(({ id, words }) => countryOf(id) === country && words.split(' ').includes(title))?.id ?? null;
}
