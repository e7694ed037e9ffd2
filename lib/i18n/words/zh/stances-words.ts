import { formatNumber, type Locale } from '../../format';
import type { StanceWords } from '../../messages/stances-words';
import { listSides } from '../../stance-lists';
import { COMMON } from './common';
import { STANCES } from './stances';

const NUMBERS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

export function countIssues(n: number, locale: Locale): string {
  return `${NUMBERS[n] ?? formatNumber(n, locale)}个议题`;
}

export const STANCE_WORDS: StanceWords = {
  statements: (n, locale) => `${formatNumber(n, locale)}条表态`,
  times: (n, locale) => `${formatNumber(n, locale)}次`,
  issues: countIssues,
  mark: ({ speaker, polarity, concept, paraphrase }, often) => `${speaker}，${COMMON.polarity[`${polarity}`]}，${concept}：${paraphrase}${often === null ? '' : `（共${often}）`}`,
  summary: (words, statements, locale) => `${words.name}：${statements}（${listSides(words, [COMMON.supports, COMMON.opposes, STANCES.neutral], '，', locale)}）`,
  folded: (statements, _, n) => `${statements}，另有${n}条为重复表述`,
};
