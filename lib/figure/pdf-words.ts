import type { Dir } from '../i18n/lang';
import type { DrawnCharacter } from '../type/shape-text';
import { BLANK_WIDTH } from './blank-font';
import { readersOrder } from './pdf-order';
import { px } from './pdf-paint';

/** A line of text as it was drawn, px of the picture. */
export type WordLine = { readonly y: number; readonly size: number; readonly characters: readonly DrawnCharacter[] };

export type WordLayer = {
  readonly content: string;
  /** What each code of the layer's font means: the first code is 1. */
  readonly codes: readonly LayerCode[];
};

export type LayerCode = { readonly text: string; readonly hasWidth: boolean };

/** Bidi controls, joiners and the like steer how a text is drawn; nobody copies or looks for them. */
const STEERING = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/**
 * Text without ink over the drawn letters: a code a character, as wide as its letter is drawn, from left to right, which is
 * the order that readers of PDF files take a line to stand in before they turn what runs the other way.
 */
export function wordLayer(lines: readonly WordLine[], dir: Dir): WordLayer {
  const codes: LayerCode[] = [];
  const known = new Map<string, number>();
  const codeOf = ({ text, advance }: DrawnCharacter) => {
    const key = `${text} ${advance > 0}`;
    const code = known.get(key) ?? codes.push({ text, hasWidth: advance > 0 });
    known.set(key, code);
    return code.toString(16).padStart(4, '0');
  };
  const content = lines.flatMap(({ y, size, characters }) =>
    readersOrder(characters.filter(({ text }) => !STEERING.test(text)), dir).flatMap((stretch, i) => {
      const exact = size + (i % 2) * APART;
      return [`/F ${px(exact)} Tf`, ...stretch.flatMap((character, k) => charOps(character, stretch[k - 1], { y, size: exact, code: codeOf(character) }))];
    }),
  );
  return { content: ['BT 3 Tr', ...content, 'ET'].join('\n'), codes };
}

const APART = 0.02; // px; sizes that differ keep readers from joining two stretches
const NEAR = 0.05; // px; closer than that is where the last one ended

function charOps({ x, advance }: DrawnCharacter, before: DrawnCharacter | undefined, { y, size, code }: { readonly y: number; readonly size: number; readonly code: string }): readonly string[] {
  const place = before !== undefined && Math.abs(before.x + before.advance - x) < NEAR ? [] : [`1 0 0 -1 ${px(x)} ${px(y)} Tm`];
  const stretch = advance === 0 ? [] : [`${px((advance / (size * BLANK_WIDTH)) * 100_000)} Tz`];
  return [...place, ...stretch, `<${code}> Tj`];
}

/** What the codes mean, in the form that readers ask for. */
export function toUnicodeMap(codes: readonly LayerCode[]): string {
  const lines = codes.map(({ text }, i) => `<${(i + 1).toString(16).padStart(4, '0')}> <${utf16(text)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => lines.slice(100 * i, 100 * (i + 1)));
  return [
    '/CIDInit /ProcSet findresource begin', '12 dict begin', 'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def', '/CMapName /Adobe-Identity-UCS def', '/CMapType 2 def',
    '1 begincodespacerange', '<0000> <FFFF>', 'endcodespacerange',
    ...blocks.flatMap((block) => [`${block.length} beginbfchar`, ...block, 'endbfchar']),
    'endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end',
  ].join('\n');
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
}
