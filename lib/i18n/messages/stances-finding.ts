import type { Clause, Finding } from '../../stances/finding';
import type { Locale } from '../format';
import { tableOf } from '../tables';

type Lone = Extract<Finding, { type: 'lone' }>;

export type ClauseWriter = (clause: Clause, locale: Locale) => string;

export type FindingMessages = {
  readonly clause: ClauseWriter;
  /** Between two clauses. */
  readonly joint: string;
  readonly nothing: { readonly unfiltered: string; readonly filtered: string };
  readonly lone: (finding: Lone, locale: Locale) => string;
};

const WORDS = tableOf('stancesFinding');

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The finding as one sentence without its full stop. Support for a country's position is never worded as support for the issue. */
export function writeFinding(finding: Finding, locale: Locale): string {
  const words = WORDS[locale.lang];
  switch (finding.type) {
    case 'nothing': return finding.filtered ? words.nothing.filtered : words.nothing.unfiltered;
    case 'lone': return capitalised(words.lone(finding, locale));
    case 'several': return capitalised(finding.clauses.map((clause) => words.clause(clause, locale)).join(words.joint));
  }
}
