import { admit } from '@/lib/api/admission';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { API } from '@/lib/i18n/messages/api';
import { revisionsOf } from '@/lib/store/change';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Every revision of a dossier, oldest first: when, by whom, how it came about, and its tag. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const admitted = await admit(request, 'read');
  if (!admitted.ok) return admitted.response;
  const revisions = await revisionsOf((await params).id);
  if (revisions === null) return refusalResponse(refuse(404, 'id', API[negotiate(request.headers.get('accept-language'))].unknownDossier));
  return Response.json({ items: revisions, total: revisions.length, next: null }, { headers: { 'cache-control': 'no-cache' } });
}
