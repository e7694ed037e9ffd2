import { admit } from '@/lib/api/admission';
import { correct } from '@/lib/api/correction';
import { answered, keptResponse } from '@/lib/api/kept-response';
import { readJsonBody } from '@/lib/api/read-body';
import { RestoreRequest } from '@/lib/api/restore-request';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { negotiate } from '@/lib/i18n/lang';
import { API } from '@/lib/i18n/messages/api';
import { revisionOf, undeleteDossier } from '@/lib/store/change';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Brings back what was deleted; with `{"revision": n}`, makes an earlier revision the newest (which is a correction: it names a tag). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const { headers } = request;
  const lang = negotiate(headers.get('accept-language'));
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  const body = await readJsonBody(request, { lang, types: ['application/json'], absent: {} });
  if (!body.ok) return refusalResponse(body.refusal);
  const asked = RestoreRequest.safeParse(body.value);
  if (!asked.success) return refusalResponse({ status: 400, problems: asked.error.issues.map(({ path, message }) => ({ at: path.join('.') || 'body', message })) });
  const { revision } = asked.data;
  return answered(lang, async () => {
    if (revision === undefined) {
      const back = await undeleteDossier(id);
      return back === null ? refusalResponse(refuse(404, 'id', API[lang].nothingDeleted)) : keptResponse(back, 200);
    }
    const then = await revisionOf(id, revision);
    if (then === null) return refusalResponse(refuse(404, 'revision', API[lang].unknownRevision));
    return correct({ id, lang, ifMatch: headers.get('if-match'), author: admitted.who.name, how: 'restored', make: () => JSON.parse(then.body) });
  });
}
