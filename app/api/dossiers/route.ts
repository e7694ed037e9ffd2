import { refuse, refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { API } from '@/lib/i18n/messages/api';
import { listDossiers } from '@/lib/store/dossiers';

const STANDARD = 50;
const MOST = 200;

/** The library, newest article first, a page at a time: `limit` items after the id `after`. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = query.get('limit') ?? String(STANDARD);
  const limit = /^\d{1,3}$/.test(asked) ? Number(asked) : 0;
  const lang = negotiate(request.headers.get('accept-language'));
  if (limit < 1 || limit > MOST) return refusalResponse(refuse(400, 'limit', API[lang].badPage));
  const all = (await listDossiers()).flatMap(({ summary }) => summary ?? []);
  const after = query.get('after');
  const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
  if (after !== null && from === 0) return refusalResponse(refuse(400, 'after', API[lang].badPage));
  const items = all.slice(from, from + limit).map(({ id, title, lang: own, publishedOn, counts }) => ({ id, title, lang: own, publishedOn, counts }));
  const next = from + limit < all.length ? (items.at(-1)?.id ?? null) : null;
  return Response.json({ items, total: all.length, next }, { headers: { 'cache-control': 'no-cache' } });
}
