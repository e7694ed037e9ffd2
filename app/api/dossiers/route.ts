import { admit } from '@/lib/api/admission';
import { readCreateRequest } from '@/lib/api/create-request';
import { answered, keptResponse } from '@/lib/api/kept-response';
import { readJsonBody } from '@/lib/api/read-body';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { API } from '@/lib/i18n/messages/api';
import { createDossier } from '@/lib/store/change';
import { listDossiers, sameArticle } from '@/lib/store/dossiers';
import type { Summary } from '@/lib/store/summary';

const STANDARD = 50;
const MOST = 200;
const LONGEST_QUERY = 200; // units

/**
 * The library, newest article first, a page at a time: `limit` items after the id `after`, those alone that `q` finds, or whose article's
 * text has the SHA-256 `text`.
 */
export async function GET(request: Request): Promise<Response> {
  const admitted = await admit(request, 'read');
  if (!admitted.ok) return admitted.response;
  const parameters = new URL(request.url).searchParams;
  const asked = parameters.get('limit') ?? String(STANDARD);
  const limit = /^\d{1,3}$/.test(asked) ? Number(asked) : 0;
  const lang = negotiate(request.headers.get('accept-language'));
  if (limit < 1 || limit > MOST) return refusalResponse(refuse(400, 'limit', API[lang].badPage));
  const hash = parameters.get('text');
  if (hash !== null) {
    const items = (await sameArticle(hash)).map(itemOf);
    return Response.json({ items, total: items.length, next: null }, { headers: { 'cache-control': 'no-cache' } });
  }
  const query = (parameters.get('q') ?? '').slice(0, LONGEST_QUERY);
  const shelf = await listDossiers({ limit, after: parameters.get('after'), query });
  if (shelf === null) return refusalResponse(refuse(400, 'after', API[lang].badPage));
  const items = shelf.items.flatMap(({ summary }) => (summary === null ? [] : [itemOf(summary)]));
  return Response.json({ items, total: shelf.total - shelf.unreadable, next: shelf.next }, { headers: { 'cache-control': 'no-cache' } });
}

function itemOf({ id, title, lang, publishedOn, counts }: Summary) {
  return { id, title, lang, publishedOn, counts };
}

/** Reads an article and keeps the dossier. */
export async function POST(request: Request): Promise<Response> {
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  const lang = negotiate(request.headers.get('accept-language'));
  const body = await readJsonBody(request, { lang, types: ['application/json'] });
  if (!body.ok) return refusalResponse(body.refusal);
  const asked = readCreateRequest(body.value, lang);
  if (!asked.ok) return refusalResponse(asked.refusal);
  return answered(lang, async () => keptResponse(await createDossier(asked.article, admitted.who.name), 201));
}
