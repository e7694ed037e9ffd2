import { pdfLines, type Line, type Piece } from './pdf-lines';

/** What is to be known of the text of a PDF before it is relied on. */
export type PdfNote = 'arabic-order' | 'turned' | 'running-heads';
export type PdfText = { readonly text: string; readonly notes: readonly PdfNote[] };

const FEWEST_PAGES = 3; // of which a line at the same end of most is a running head
const LEADING = 1.4; // of the usual distance of two lines; more parts paragraphs
const OTHER_SIZE = 0.12; // of the size; a heading is that much larger
const SHORT = 0.75; // of the column; a line that ends before is the last of its paragraph
const INDENT = 1; // of the size
const SENTENCE_END = /[.!?。！？؟…][”"'»)\]）]*$/;
const PAGE_NUMBER = /^[\s\p{P}]*(?:page|صفحة|ص|第)?[\s\p{P}]*\p{Nd}{1,4}[\s\p{P}]*(?:页)?$/iu;
const ARABIC = /[\u0621-\u064A]/;
const HAN = /\p{Script=Han}|[\u3000-\u303F\uFF00-\uFFEF]/u;

/** The text of a PDF, a line a paragraph: a page has lines alone, and sentences run over them. */
export function pdfText(pages: readonly (readonly Piece[])[]): PdfText {
  const lines = pdfLines(pages);
  const body = withoutHeads(lines.pages.map((page) => page.filter(({ text }) => text !== '')));
  const text = paragraphsOf(body.pages).join('\n');
  return {
    text,
    notes: [
      ...(ARABIC.test(text) ? ['arabic-order' as const] : []),
      ...(lines.wasTurned ? ['turned' as const] : []),
      ...(body.dropped > 0 ? ['running-heads' as const] : []),
    ],
  };
}

/** Without page numbers, and without what stands first or last on most pages. */
function withoutHeads(pages: readonly (readonly Line[])[]): { readonly pages: readonly (readonly Line[])[]; readonly dropped: number } {
  if (pages.length < 2) return { pages, dropped: 0 };
  const keyOf = (line: Line | undefined) => line?.text.replace(/\p{Nd}+/gu, '#') ?? '';
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set([keyOf(page[0]), keyOf(page.at(-1))])) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const isHead = (line: Line) => PAGE_NUMBER.test(line.text) || (pages.length >= FEWEST_PAGES && (seen.get(keyOf(line)) ?? 0) > pages.length / 2);
  let dropped = 0;
  const kept = pages.map((page) => page.filter((line, n) => {
    if ((n > 0 && n < page.length - 1) || !isHead(line)) return true;
    dropped += 1;
    return false;
  }));
  return { pages: kept, dropped };
}

function paragraphsOf(pages: readonly (readonly Line[])[]): readonly string[] {
  const paragraphs: string[] = [];
  let last: Line | null = null;
  for (const page of pages) {
    const usual = usualLeading(page);
    for (const block of blocksOf(page)) {
      const [start, end] = [Math.min(...block.map((line) => line.start)), Math.max(...block.map((line) => line.end))];
      block.forEach((line, n) => {
        const isOpen: boolean = last !== null && (n === 0 ? !SENTENCE_END.test(last.text) && isAlike(last, line) : goesOn(last, line, { start, end, usual }));
        if (isOpen) paragraphs.push(joined(paragraphs.pop() ?? '', line.text));
        else paragraphs.push(line.text);
        last = line;
      });
    }
  }
  return paragraphs;
}

/** Lines below each other: a column, or what a page has of it. */
function blocksOf(page: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of page) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block !== undefined && last !== undefined && line.y <= last.y) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function isAlike(last: Line, line: Line): boolean {
  return Math.abs(line.size - last.size) <= OTHER_SIZE * last.size && line.isRtl === last.isRtl;
}

function goesOn(last: Line, line: Line, { start, end, usual }: { readonly start: number; readonly end: number; readonly usual: number }): boolean {
  if (!isAlike(last, line)) return false;
  if (last.y - line.y > LEADING * usual) return false;
  if (last.end - start < SHORT * (end - start)) return false;
  return !(line.start - start > INDENT * line.size && SENTENCE_END.test(last.text));
}

function usualLeading(page: readonly Line[]): number {
  const gaps = page.flatMap(({ y }, n) => {
    const gap = (page[n - 1]?.y ?? y) - y;
    return gap > 0 ? [gap] : [];
  }).toSorted((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? Infinity;
}

function joined(before: string, after: string): string {
  if (before === '') return after;
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after; // a word parted at the end of its line
  return HAN.test(before.at(-1) ?? '') && HAN.test(after[0] ?? '') ? before + after : `${before} ${after}`;
}
