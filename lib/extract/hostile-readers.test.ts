import { describe, expect, it } from 'vitest';
import { sweep } from '../sweep.fixture';
import { extract } from './extract';

const BYTES = sweep(1_000_000);
const SECONDS = 8; // of the processor for a million units; a plain article of that length takes some 2

// What a rule of a reader begins with, again and again, and never its end.
const HOSTILE = {
  en: ['"', '“', '” ', 'said ', 'China said ', 'France, ', 'which is ', 'on behalf of ', 'on behalf of China ', 'not ', 'and ', 'that ', 'according to ', 'President ', "China's ", 'be halted ', 'the latter said ', ', '],
  zh: ['“', '”', '表示', '王毅表示，', '“好，”王毅说，', '中方', '中国，', '代表', '代表中国', '对', '在', '在应对', '是', '是中方而不是', '越', '专家', '的', '：', '俄外长', '兼', '首相兼', '并', '，', '以中国'],
} as const;

function secondsOf(text: string, lang: 'en' | 'zh'): number {
  const started = process.cpuUsage().user;
  extract({ text, lang, publishedOn: '2023-06-10' });
  return (process.cpuUsage().user - started) / 1e6;
}

describe.each(['en', 'zh'] as const)('the reader of %s', (lang) => {
  const units = Math.ceil(BYTES / (lang === 'zh' ? 3 : 1)); // a Han character takes three bytes

  it('reads hostile repetitions in time', () => {
    const limit = Math.max(2, (SECONDS * BYTES) / 1e6);
    for (const piece of HOSTILE[lang]) {
      const text = piece.repeat(Math.ceil(units / piece.length)).slice(0, units);
      expect({ piece, slow: secondsOf(text, lang) > limit }).toEqual({ piece, slow: false });
    }
  }, 600_000);

  it('takes time in proportion to the length', () => {
    const article = lang === 'en' ? 'On Monday, Egypt welcomed the draft and urged restraint, while Iran said it opposes the plan.\n' : '王毅表示，中方反对制裁，愿同各方加强沟通。拉夫罗夫则指出，俄方欢迎谈判。\n';
    const textOf = (wanted: number) => article.repeat(Math.ceil(wanted / article.length));
    secondsOf(textOf(units / 8), lang);
    const short = Math.max(0.02, secondsOf(textOf(units / 8), lang));
    expect(secondsOf(textOf(units), lang) / short).toBeLessThan(8 * TOLERANCE);
  }, 120_000);
});

const TOLERANCE = 4; // a machine that others use too; a square would be eight times as much
