import type { Finished } from '@/components/figure/finished';
import { layoutSheet } from '@/lib/figure/sheet';
import { dirOf, type Lang } from '@/lib/i18n/lang';
import { STEPS } from './embed-style';

type Wanted = { readonly lang: Lang; readonly width: number; readonly finishedAt: (width: number) => Finished; readonly notes: readonly string[] };

const SIDES = 24; // px, of the figure
const BELOW = 56; // px: lines that open the notes and the table

/** How tall an embed will be in a frame of a width, before any browser has drawn it: for frames that can't be told. Never too low by a line. */
export function embedHeight({ lang, width, finishedAt, notes }: Wanted): number {
  const inner = Math.min(960, width) - SIDES;
  const step = STEPS.find(({ from }) => from <= width) ?? STEPS[0];
  if (step === undefined) throw new Error('bug: an embed has no width');
  const { words, width: drawn, height } = finishedAt(step.width);
  const long = words.notes.join('').length > 220;
  const sheet = layoutSheet({ ...words, notes: [...(long ? [] : words.notes), ...notes] }, { width: Math.max(200, inner), height: (height * inner) / drawn }, dirOf(lang));
  return Math.ceil(sheet.height + BELOW);
}
