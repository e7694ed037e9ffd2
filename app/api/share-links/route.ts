import { admit } from '@/lib/api/admission';
import { answered } from '@/lib/api/kept-response';
import { ownOrigin } from '@/lib/api/own-origin';
import { readJsonBody } from '@/lib/api/read-body';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { ShareLinkRequest } from '@/lib/api/share-link-request';
import { negotiate } from '@/lib/i18n/lang';
import { ACCESS } from '@/lib/i18n/messages/access';
import { accessSettings } from '@/lib/store/access-settings';
import { createShareLink, shareLinks } from '@/lib/store/share-links';

/** Every link that was given out, newest first; for those who may change things. */
export async function GET(request: Request): Promise<Response> {
  const admitted = await admit(request, 'manage');
  if (!admitted.ok) return admitted.response;
  const items = await shareLinks();
  return Response.json({ items, total: items.length, next: null }, { headers: { 'cache-control': 'no-store' } });
}

/** Gives out a link. It is shown this once: the server keeps only what it can be recognised by. */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  const lang = negotiate(headers.get('accept-language'));
  const body = await readJsonBody(request, { lang, types: ['application/json'] });
  if (!body.ok) return refusalResponse(body.refusal);
  const asked = ShareLinkRequest.safeParse(body.value);
  if (!asked.success) return refusalResponse({ status: 422, problems: asked.error.issues.map(({ path, message }) => ({ at: path.join('.') || 'body', message })) });
  const { secret, origin } = accessSettings();
  if (secret === null) return refusalResponse(refuse(422, 'server', ACCESS[lang].noSecret));
  return answered(lang, async () => {
    const { link, token } = await createShareLink(asked.data.role, asked.data.label);
    return Response.json({ ...link, url: `${ownOrigin(headers, origin) ?? ''}/signin#${token}` }, { status: 201, headers: { 'cache-control': 'no-store', location: `/api/share-links/${link.id}` } });
  });
}
