import { changedPaths } from '../dossier/patch-between';
import { parseDossier } from '../dossier/parse';
import { isolate } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { API } from '../i18n/messages/api';
import { currentDossier, readAgain, reviseDossier } from '../store/change';
import { readIssues } from '../store/dossiers';
import { libraryIfAny } from '../store/here';
import type { How, Kept } from '../store/library';
import { keptResponse } from './kept-response';
import { refuse, refusalResponse, type Refusal } from './refusal';

type Correction = {
  readonly id: string;
  readonly lang: Lang;
  readonly ifMatch: string | null;
  readonly author: string;
  readonly how: How;
  /** The whole dossier as it is to be, made of the one that stands there. */
  readonly make: (before: unknown) => unknown;
};

const MOST_NAMED = 50; // paths in one refusal

/** Corrects a dossier whose newest revision the writer has seen. Order of refusals: 404, 428, 412, 422. */
export async function correct({ id, lang, ifMatch, author, how, make }: Correction): Promise<Response> {
  const before = await currentDossier(id);
  if (before === null) return refusalResponse(refuse(404, 'id', API[lang].unknownDossier));
  if (ifMatch === null) return refusalResponse(refuse(428, 'if-match', API[lang].needsTag));
  if (!names(ifMatch, before.etag)) return stale(ifMatch, before, lang);
  const old: unknown = JSON.parse(before.body);
  const next = make(old);
  const fixed = fixedFields(old, next, lang);
  const parsed = parseDossier(next, { lang, issueIds: (await readIssues()).map((issue) => issue.id) });
  if (!parsed.ok || fixed.length > 0) return refusalResponse({ status: 422, problems: [...fixed, ...(parsed.ok ? [] : parsed.problems)] });
  const outcome = await reviseDossier(before, { dossier: parsed.value, author, how });
  if (outcome.ok) return keptResponse(outcome.kept, 200);
  const now = outcome.now?.deletedAt === null ? outcome.now : null;
  return now === null ? refusalResponse(refuse(404, 'id', API[lang].unknownDossier)) : stale(before.etag, now, lang);
}

/** A new reading with what persons have made of the old one: `{id, kept, lost}`, and the tag of the new revision. */
export async function reread({ id, lang, ifMatch, author }: Omit<Correction, 'how' | 'make'>): Promise<Response> {
  const now = await currentDossier(id);
  const done = now === null ? null : await readAgain(now);
  const response = await correct({ id, lang, ifMatch, author, how: 'reread', make: () => done?.dossier });
  if (!response.ok || done === null) return response;
  const { kept, lost } = done;
  return Response.json({ id, kept, lost }, { headers: { 'cache-control': 'no-store', etag: response.headers.get('etag') ?? '' } });
}

/** `"a", "b"` or `*`; tags are compared strongly, so that `W/"a"` names nothing (RFC 9110, 13.1.1). */
export function names(ifMatch: string, etag: string): boolean {
  return ifMatch.trim() === '*' || ifMatch.split(',').some((one) => one.trim() === etag);
}

/** Somebody was faster: what they changed since the revision that the writer has seen, field by field, and the tag to name now. */
async function stale(ifMatch: string, now: Kept, lang: Lang): Promise<Response> {
  const words = API[lang];
  const library = await libraryIfAny();
  const seen = (await library?.revisions(now.id))?.find(({ etag }) => names(ifMatch, etag));
  const then = seen === undefined ? null : await library?.revision(now.id, seen.number);
  const paths = then === null || then === undefined ? [] : changedPaths(JSON.parse(then.body), JSON.parse(now.body));
  const problems = paths.slice(0, MOST_NAMED).map((path) => ({ at: path, message: words.changedBy(isolate(now.author)) }));
  const response = refusalResponse({ status: 412, problems: problems.length === 0 ? [{ at: 'if-match', message: words.staleTag }] : problems });
  response.headers.set('etag', now.etag);
  return response;
}

const FIXED = ['id', 'schema', 'article.text', 'article.lang'] as const;

/** What makes a dossier this one: its text is what every span points into. */
function fixedFields(before: unknown, after: unknown, lang: Lang): Refusal['problems'] {
  return FIXED.filter((path) => fieldOf(before, path) !== fieldOf(after, path)).map((path) => ({ at: path, message: API[lang].fixed }));
}

function fieldOf(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined), document);
}

