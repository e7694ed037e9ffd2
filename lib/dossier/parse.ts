import type { z } from 'zod';
import type { Lang } from '../i18n/lang';
import { checkClaims } from './claims';
import { indexIds, type Ids } from './ids';
import { createSuggest } from './nearest';
import { checkChronologyReferences, checkDossierReferences, type References } from './references';
import { createReporter, type Report } from './report';
import { Chronology, Dossier, type Problem } from './schema';
import { checkNoSpans, checkSpans } from './spans';
import { reportStructure } from './structure';
import { checkTexts } from './texts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Checks = (json: unknown, report: Report, references: Omit<References, 'issueIds'>) => void;

/** Both passes run on any sane input: a document with a missing field still hears of its wrong quotes. */
function parseWith<T>(schema: z.ZodType<T>, json: unknown, lang: Lang, check: Checks): Parsed<T> {
  const { report, skip, room, listed } = createReporter(lang);
  const suggest = createSuggest();
  const result = schema.safeParse(json);
  if (!result.success) {
    const said = result.error.issues.slice(0, room());
    skip(result.error.issues.length - said.length);
    reportStructure(said, { json, report, suggest });
  }
  // A full list has no room for the second pass, and a document that fills it would be walked a dozen times for a count.
  if (room() > 0) {
    check(json, report, { ids: indexIds(json, report), report, suggest });
    checkClaims(json, report);
    checkTexts(json, report);
  }
  const problems = listed();
  return result.success && problems.length === 0 ? { ok: true, value: result.data } : { ok: false, problems };
}

/**
 * The dossier, or every problem of it at once, in the reader's language, each with its place (`statements[3].evidence[0]`,
 * empty for the whole document). Any input is answered, none throws. Issues are checked only against `issueIds`.
 */
export function parseDossier(
  json: unknown,
  { lang = 'en', issueIds }: { readonly lang?: Lang; readonly issueIds?: Iterable<string> } = {},
): Parsed<Dossier> {
  const issues = issueIds === undefined ? null : new Set(issueIds);
  return parseWith(Dossier, json, lang, (raw, report, references) => {
    checkSpans(raw, report);
    checkDossierReferences(raw, { ...references, issueIds: issues });
  });
}

/** As {@link parseDossier}; the actors of a chronology live in dossiers, so they are checked only against `actorIds`. */
export function parseChronology(
  json: unknown,
  { lang = 'en', actorIds }: { readonly lang?: Lang; readonly actorIds?: Iterable<string> } = {},
): Parsed<Chronology> {
  return parseWith(Chronology, json, lang, (raw, report, references) => {
    checkNoSpans(raw, report);
    const actors: Ids = new Map([...(actorIds ?? [])].map((id) => [id, { noun: 'actor', at: '' }]));
    const ids: Ids = new Map([...actors, ...references.ids]);
    checkChronologyReferences(raw, { ...references, ids, issueIds: null }, actorIds !== undefined);
  });
}
