import type { Lang } from '../i18n/lang';
import type { ReadingInput } from './reading';
import type { TokenRange } from './statement';

const REACH = 6; // tokens between the words and the name that they lead to: on behalf of the people and government of X

/** For whom else a speaker has the word, by the words of the sentence: on behalf of X, 代表某国, 以某国名义. */
export function onBehalfIn(input: ReadingInput, { from, until }: TokenRange, speakers: readonly string[]): string | null {
  const { lang } = input.doc;
  for (let i = from; i < until; i += 1) {
    const at = NAMED_AT[lang](input, i);
    if (at === null) continue;
    for (let k = at; k < Math.min(until, at + REACH); k += 1) {
      if (input.doc.tokens[k]?.kind === 'mark') break;
      const id = input.phraseAt[k]?.ids.find((candidate) => !speakers.includes(candidate));
      if (id !== undefined) return id;
    }
  }
  return null;
}

const NAMED_AT: Readonly<Record<Lang, (input: ReadingInput, at: number) => number | null>> = { ar: () => null, en: englishAt, zh: chineseAt };

function englishAt({ doc: { tokens } }: ReadingInput, at: number): number | null {
  const isNamed = tokens[at]?.norm === 'behalf' && tokens[at - 1]?.norm === 'on' && tokens[at + 1]?.norm === 'of';
  const inName = tokens[at]?.norm === 'name' && tokens[at - 1]?.norm === 'the' && tokens[at - 2]?.norm === 'in' && tokens[at + 1]?.norm === 'of';
  return isNamed || inName ? at + 2 : null;
}

/** 王毅代表中国政府表示: a verb between two names; 法国代表 is an office, 代表团 and 代表性 are other words. */
function chineseAt({ doc, phraseAt, phraseEndingAt }: ReadingInput, at: number): number | null {
  const { text, tokens } = doc;
  const start = tokens[at]?.start ?? 0;
  if (text.startsWith('代表', start) && phraseAt[at + 2] !== undefined && !isInsidePhrase(phraseEndingAt, at)) return at + 2;
  const isName = tokens[at]?.norm === '以' && phraseAt[at + 1] !== undefined && /^的?名义/.test(text.slice(tokens[phraseAt[at + 1]?.until ?? at]?.start ?? 0));
  return isName ? at + 1 : null;
}

const LONGEST_PHRASE = 24; // characters

function isInsidePhrase(phraseEndingAt: ReadingInput['phraseEndingAt'], at: number): boolean {
  for (let i = at + 1; i < at + LONGEST_PHRASE; i += 1) {
    const phrase = phraseEndingAt[i];
    if (phrase !== undefined && phrase.from <= at) return true;
  }
  return false;
}
