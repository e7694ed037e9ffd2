import { admit } from '@/lib/api/admission';
import { correct, names } from '@/lib/api/correction';
import { etagOf } from '@/lib/api/etag';
import { answered } from '@/lib/api/kept-response';
import { readJsonBody } from '@/lib/api/read-body';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { afterChange } from '@/lib/dossier/after-change';
import { mergePatch } from '@/lib/dossier/merge-patch';
import { withNulls } from '@/lib/dossier/with-nulls';
import { negotiate } from '@/lib/i18n/lang';
import { API } from '@/lib/i18n/messages/api';
import { currentDossier, deleteDossier } from '@/lib/store/change';
import { readDossier } from '@/lib/store/dossiers';

type Context = { readonly params: Promise<{ readonly id: string }> };

const MERGE_PATCH = ['application/merge-patch+json', 'application/json'] as const;

/** A whole dossier, with the tag that a correction must name. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const admitted = await admit(request, 'read');
  if (!admitted.ok) return admitted.response;
  const { id } = await params;
  const lang = negotiate(request.headers.get('accept-language'));
  const parsed = await readDossier(id, lang);
  if (parsed === null) return refusalResponse(refuse(404, 'id', API[lang].unknownDossier));
  if (!parsed.ok) return refusalResponse({ status: 422, problems: parsed.problems });
  const body = JSON.stringify(parsed.value);
  const etag = etagOf(body);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache', etag };
  return request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

/** Corrects fields: a JSON Merge Patch, in which lists of things with ids are objects keyed by id. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  return corrected(request, (await params).id, { types: MERGE_PATCH, make: (patch) => (before) => withNulls(afterChange(before, mergePatch(before, patch))) });
}

/** Corrects by the whole document as it is to be. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  return corrected(request, (await params).id, { types: ['application/json'], make: (whole) => () => whole });
}

type Making = { readonly types: readonly string[]; readonly make: (body: unknown) => (before: unknown) => unknown };

async function corrected(request: Request, id: string, { types, make }: Making): Promise<Response> {
  const { headers } = request;
  const lang = negotiate(headers.get('accept-language'));
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  const body = await readJsonBody(request, { lang, types });
  if (!body.ok) return refusalResponse(body.refusal);
  if (typeof body.value !== 'object' || body.value === null || Array.isArray(body.value)) return refusalResponse(refuse(400, 'body', API[lang].badPatch));
  return answered(lang, () => correct({ id, lang, ifMatch: headers.get('if-match'), author: admitted.who.name, how: 'corrected', make: make(body.value) }));
}

/** Deletes; for 30 days `POST …/restore` brings it back. A tag in If-Match is heeded where one is sent. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const lang = negotiate(request.headers.get('accept-language'));
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  return answered(lang, async () => {
    const ifMatch = request.headers.get('if-match');
    const before = await currentDossier(id);
    if (before !== null && ifMatch !== null && !names(ifMatch, before.etag)) return refusalResponse(refuse(412, 'if-match', API[lang].staleTag));
    if (before === null || (await deleteDossier(id)) === null) return refusalResponse(refuse(404, 'id', API[lang].unknownDossier));
    return new Response(null, { status: 204 });
  });
}
