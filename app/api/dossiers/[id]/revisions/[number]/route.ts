import { admit } from '@/lib/api/admission';
import { keptResponse } from '@/lib/api/kept-response';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { API } from '@/lib/i18n/messages/api';
import { revisionOf } from '@/lib/store/change';

type Context = { readonly params: Promise<{ readonly id: string; readonly number: string }> };

/** A dossier as it was. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const admitted = await admit(request, 'read');
  if (!admitted.ok) return admitted.response;
  const { id, number } = await params;
  const revision = /^\d{1,9}$/.test(number) ? await revisionOf(id, Number(number)) : null;
  if (revision === null) return refusalResponse(refuse(404, 'number', API[negotiate(request.headers.get('accept-language'))].unknownRevision));
  return keptResponse(revision, 200);
}
