import type { StanceMode, StanceSort } from '../../selection/view-state';
import type { Rung } from '../../stances/rungs';
import { formatNumber, isolate, type Locale } from '../format';
import type { Lang } from '../lang';
import { countIssues, countStatements } from './stances-words';
import { tableOf } from '../tables';

export type ModeMessages = {
  readonly modes: string;
  readonly mode: Record<StanceMode, string>;
  readonly sorts: string;
  readonly sort: Record<StanceSort, string>;
  readonly unfold: string;
  readonly rungs: Record<Rung, string>;
  /** A force under the lowest rung. */
  readonly noForce: string;
  /** Heading of what offers nothing to another side. */
  readonly besides: string;
  readonly nobody: string;
  readonly scroll: string;
  readonly lexicon: {
    readonly open: string;
    readonly intro: string;
    readonly verbs: string;
    readonly intensifiers: string;
    readonly reset: string;
  };
};

export const STANCE_MODES: Readonly<Record<Lang, ModeMessages>> = tableOf('stancesModes');

/** A country's position on something, which is not the thing itself. */
export function positionOn(country: string, issue: string, lang: Lang): string {
  switch (lang) {
    case 'en': return `${country}’s position: ${issue}`;
    case 'ar': return `موقف ${country}: ${issue}`;
    case 'zh': return `${country}立场：${issue}`;
  }
}

/** For whom a speaker speaks, under his name. */
export function behalf(name: string, lang: Lang): string {
  switch (lang) {
    case 'en': return `for the ${name}`.replace(/^for the (?!Government|Ministry|State|Republic|People)/, 'for ');
    case 'ar': return `باسم ${name}`;
    case 'zh': return `代表${name}`;
  }
}

/** A rung by its verbs, and a plus for what an intensifier adds. */
export function rungName(rung: Rung | null, beyond: number, { lang }: Locale): string {
  const { rungs, noForce } = STANCE_MODES[lang];
  const name = rung === null ? noForce : rungs[rung];
  return beyond > 0 ? `${name} ${isolate(beyond > 1 ? '++' : '+')}` : name;
}

/** "to Syria: 10 statements on six issues" */
export function offersTo(country: string, statements: number, issues: number, locale: Locale): string {
  const n = countStatements(statements, locale);
  switch (locale.lang) {
    case 'en': return `to ${country}: ${n} on ${countIssues(issues, locale)}`;
    case 'ar': return `إلى ${isolate(country)}: ${n} في ${countIssues(issues, locale)}`;
    case 'zh': return `对${country}：${n}，涉及${countIssues(issues, locale)}`;
  }
}

/** "Syria 16" */
export function withCount(name: string, n: number, locale: Locale): string {
  return `${name} ${isolate(formatNumber(n, locale))}`;
}
