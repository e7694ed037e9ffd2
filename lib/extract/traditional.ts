import table from '../../data/lexicon/zh/traditional.json';

const simple = new Map([...table.from].map((character, index) => [character, table.to.charAt(index)]));

/** 「…」 and 『…』 are the quotation marks of the traditional script. */
const MARKS = new Map([['「', '“'], ['」', '”'], ['『', '‘'], ['』', '’']]);

/** A text in traditional characters as simplified ones write it, character for character, so that offsets stay. */
export function simplified(text: string): string {
  let written = '';
  for (const character of text) written += simple.get(character) ?? MARKS.get(character) ?? character;
  return written;
}
