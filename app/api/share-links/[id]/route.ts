import { admit } from '@/lib/api/admission';
import { answered } from '@/lib/api/kept-response';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { ACCESS } from '@/lib/i18n/messages/access';
import { revokeShareLink } from '@/lib/store/share-links';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Revokes a link: whoever came in by it is out at the next request. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  const { id } = await params;
  const lang = negotiate(request.headers.get('accept-language'));
  return answered(lang, async () => ((await revokeShareLink(id)) ? new Response(null, { status: 204 }) : refusalResponse(refuse(404, 'id', ACCESS[lang].unknownLink))));
}
