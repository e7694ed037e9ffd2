import type { Annotated } from './annotate';
import { textOf } from './chinese-text';
import type { TokenRange } from './statement';

/** What is asked for or promised: the head of a row of things to be done. */
const HEAD = /(?:愿|要|应|将|希望|须|必须|需要?)(?![求点素])/;
/** 为世界注入稳定性, 更好造福人民: what a thing is done for, and how; it goes with what stands before. */
const ADDS = /^(?:为|使|让|以(?!色列)|从而|更好|更加|不断|把|并把|在|同|与|和|对|将|通过|包括|特别是|尤其是|携手|做|当好|实现)/;
/** 共同践行多边主义: from what two sides do for each other to what they do for all. */
const FOR_ALL = /^(?:共同|一道)(?:维护|践行|振兴|坚持|反对|努力|捍卫|倡导|弘扬)/;
/** 维护自由贸易体制, behind what the two sides do for each other. */
const OF_ALL = /^(?:坚定)?(?:维护|践行|捍卫|振兴)[^，]{0,8}(?:国际|全球|多边|自由贸易|联合国|世界贸易)/;
const ABOUT_ALL = /国际|全球|多边|自由贸易|联合国|世界/;
/** 加强协调配合，共同维护……: how it is done, and no matter of its own. */
const ONLY_HOW = /(?:加强|保持|密切|深化)(?:战略|密切|团结|多边|国际)?(?:沟通|协作|协调|合作|配合|交往){1,3}$/;
const LONGEST_ROW = 3; // things to be done that are still read as one
const CUT_AFTER = 2;

/** 愿加强A，拓展B，‖共同维护C，应对D: a long row of things to be done, cut where it turns to another matter, and else in twos. */
export function cutRow(doc: Annotated, group: TokenRange): readonly TokenRange[] {
  const parts = partsOf(doc, group);
  const head = parts.findIndex((part) => HEAD.test(textOf(doc, part).slice(0, LONGEST_LEAD)));
  if (head === -1 || parts.length < head + 2) return [group];
  const rows: TokenRange[][][] = [[[]]];
  for (const [index, part] of parts.entries()) {
    const row = rows.at(-1) ?? [];
    const text = textOf(doc, part);
    if (index <= head || ADDS.test(text)) {
      if (row.length === 0) row.push([]);
      row.at(-1)?.push(part);
    } else if (turnsToAll(text, textOf(doc, parts[index - 1] ?? part)) && !(row.length === 1 && ONLY_HOW.test(textOf(doc, parts[index - 1] ?? part)))) rows.push([[part]]);
    else row.push([part]);
  }
  return rows.flatMap((row) => inTwos(doc, row)).map((items) => ({ from: items[0]?.from ?? group.from, until: items.at(-1)?.until ?? group.until }));
}

function turnsToAll(text: string, before: string): boolean {
  return FOR_ALL.test(text) || (OF_ALL.test(text) && !ABOUT_ALL.test(before) && text.slice(0, 2) !== before.slice(0, 2));
}

const LONGEST_LEAD = 16; // characters before 愿, 要

function inTwos(doc: Annotated, row: readonly (readonly TokenRange[])[]): readonly (readonly TokenRange[])[] {
  const cut: (readonly TokenRange[])[] = [];
  let at = 0;
  for (; row.length - at > LONGEST_ROW && verbOf(doc, row[at + CUT_AFTER - 1]) !== verbOf(doc, row[at + CUT_AFTER]); at += CUT_AFTER) cut.push(row.slice(at, at + CUT_AFTER).flat());
  return [...cut, row.slice(at).flat()];
}

/** 维护A，维护B: the same verb again is the same matter. */
function verbOf({ text, tokens }: Annotated, item: readonly TokenRange[] | undefined): string {
  const start = tokens[item?.[0]?.from ?? 0]?.start ?? 0;
  return text.slice(start, start + 2);
}

function partsOf({ tokens }: Annotated, { from, until }: TokenRange): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  let start = from;
  for (let i = from; i <= until; i += 1) {
    if (i < until && tokens[i]?.norm !== ',') continue;
    if (i > start) parts.push({ from: start, until: i });
    start = i + 1;
  }
  return parts;
}
