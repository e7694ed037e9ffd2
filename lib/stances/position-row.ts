import type { Reading } from '../dossier/localise';
import type { Lang } from '../i18n/lang';
import { positionOn } from '../i18n/messages/stances-modes';

export type Row = { readonly id: string; readonly name: string; readonly short: string };

/**
 * The row in which a statement stands. Backing a country on an issue that is about something else ("Tibet") is no support for
 * that: it has a row of its own, named for the country's position. An issue that is worded as its position already is such a row.
 */
export function positionRow(issueId: string, backed: Reading['places'], { issues }: Reading, lang: Lang): Row {
  const issue = issues.find(({ id }) => id === issueId);
  const plain = { id: issueId, name: issue?.names ?? issueId, short: issue?.short ?? issueId };
  const [country] = backed;
  if (country === undefined || issue === undefined || issue.about === null || backed.some(({ id }) => id === issue.about)) return plain;
  if (plain.name.includes(country.names)) return plain;
  return { id: `${issueId}~${country.id}`, name: positionOn(country.names, plain.name, lang), short: positionOn(country.names, plain.short, lang) };
}
