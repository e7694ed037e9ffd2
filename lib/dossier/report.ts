import type { Lang } from '../i18n/lang';
import { sayProblem, type Code, type Details } from './problem-text';
import type { Problem } from './schema';

const MOST = 1000; // problems listed; the rest are counted, so that a hostile document can't ask for a gigabyte of advice

export type Report = <C extends Code>(at: string, code: C, details: Details[C]) => void;

export type Reporter = {
  readonly report: Report;
  /** Counts problems that nobody needs to put into words. */
  readonly skip: (count: number) => void;
  /** How many more will be listed. */
  readonly room: () => number;
  /** Empty exactly when nothing was reported. */
  readonly listed: () => Problem[];
};

export function createReporter(lang: Lang): Reporter {
  const problems: Problem[] = [];
  let more = 0;
  return {
    report: (at, code, details) => {
      if (problems.length < MOST) problems.push({ at, message: sayProblem(code, details, lang) });
      else more++;
    },
    skip: (count) => {
      more += count;
    },
    room: () => MOST - problems.length,
    listed: () => (more === 0 ? problems : [...problems, { at: '', message: sayProblem('too-many', { count: more }, lang) }]),
  };
}
