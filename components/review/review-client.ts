import { parseDossier } from '@/lib/dossier/parse';
import type { Dossier } from '@/lib/dossier/schema';
import type { Lang } from '@/lib/i18n/lang';
import type { Patch } from '@/lib/review/edits';

/** A dossier as the server has it, with the tag that a correction names. */
export type Served = { readonly dossier: Dossier; readonly etag: string };
export type Answer = { readonly status: 'kept'; readonly served: Served } | { readonly status: 'stale' } | { readonly status: 'refused'; readonly reasons: readonly string[] } | { readonly status: 'unreachable' };
export type RevisionLine = { readonly number: number; readonly at: string; readonly author: string; readonly how: string };

async function ask(path: string, lang: Lang, init: RequestInit = {}): Promise<Response | null> {
  const headers = { 'accept-language': lang, ...(init.headers === undefined ? {} : Object.fromEntries(new Headers(init.headers))) };
  return fetch(path, { cache: 'no-store', ...init, headers }).catch(() => null);
}

async function servedFrom(response: Response): Promise<Served | null> {
  const parsed = parseDossier(await response.json().catch(() => null));
  return parsed.ok ? { dossier: parsed.value, etag: response.headers.get('etag') ?? '' } : null;
}

export async function fetchDossier(id: string, lang: Lang): Promise<Served | null> {
  const response = await ask(`/api/dossiers/${id}`, lang);
  return response?.ok === true ? servedFrom(response) : null;
}

type Change = { readonly id: string; readonly lang: Lang; readonly etag: string };

export async function sendPatch({ id, lang, etag }: Change, patch: Patch): Promise<Answer> {
  return answerTo(await ask(`/api/dossiers/${id}`, lang, { method: 'PATCH', headers: { 'content-type': 'application/merge-patch+json', 'if-match': etag }, body: JSON.stringify(patch) }));
}

export async function sendRestore({ id, lang, etag }: Change, revision: number): Promise<Answer> {
  return answerTo(await ask(`/api/dossiers/${id}/restore`, lang, { method: 'POST', headers: { 'content-type': 'application/json', 'if-match': etag }, body: JSON.stringify({ revision }) }));
}

async function answerTo(response: Response | null): Promise<Answer> {
  if (response === null) return { status: 'unreachable' };
  if (response.status === 412) return { status: 'stale' };
  if (!response.ok) return { status: 'refused', reasons: await reasonsIn(response) };
  const served = await servedFrom(response);
  return served === null ? { status: 'unreachable' } : { status: 'kept', served };
}

/** How many data were kept and lost when the article was read anew; null where it was not. */
export async function sendReread({ id, lang, etag }: Change): Promise<{ readonly kept: number; readonly lost: number } | null> {
  const response = await ask(`/api/dossiers/${id}/reread`, lang, { method: 'POST', headers: { 'if-match': etag } });
  if (response?.ok !== true) return null;
  const body: unknown = await response.json();
  return { kept: listIn(body, 'kept').length, lost: listIn(body, 'lost').length };
}

export async function fetchHistory(id: string, lang: Lang): Promise<readonly RevisionLine[]> {
  const response = await ask(`/api/dossiers/${id}/revisions`, lang);
  if (response?.ok !== true) return [];
  return listIn(await response.json(), 'items').flatMap((item) => {
    const [number, at, author, how] = ['number', 'at', 'author', 'how'].map((name) => fieldOf(item, name));
    return typeof number === 'number' && typeof at === 'string' && typeof author === 'string' && typeof how === 'string' ? [{ number, at, author, how }] : [];
  });
}

async function reasonsIn(response: Response): Promise<readonly string[]> {
  return listIn(await response.json().catch(() => null), 'problems').flatMap((problem) => {
    const [at, message] = [fieldOf(problem, 'at'), fieldOf(problem, 'message')];
    return typeof message === 'string' ? [typeof at === 'string' && at !== '' ? `${at}: ${message}` : message] : [];
  });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}
