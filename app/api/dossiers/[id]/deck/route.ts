import { plainDeck } from '@/components/present/load-talk';
import { admit } from '@/lib/api/admission';
import { etagOf } from '@/lib/api/etag';
import { answered } from '@/lib/api/kept-response';
import { readJsonBody } from '@/lib/api/read-body';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { parseDeck } from '@/lib/present/parse';
import { localise } from '@/lib/dossier/localise';
import { isLang, negotiate, type Lang } from '@/lib/i18n/lang';
import { API } from '@/lib/i18n/messages/api';
import { DECK_PROBLEMS } from '@/lib/i18n/messages/deck-problems';
import { decks } from '@/lib/store/decks';
import { readDossier, readIssues } from '@/lib/store/dossiers';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The language that a deck is asked for in: the address's, else the reader's. */
function langOf(request: Request): Lang {
  const asked = new URL(request.url).searchParams.get('lang');
  return isLang(asked) ? asked : negotiate(request.headers.get('accept-language'));
}

/** The deck of a dossier in one language: the saved one, or the one that the dossier gives by itself. Its tag names what a change replaces. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const admitted = await admit(request, 'read');
  if (!admitted.ok) return admitted.response;
  const { id } = await params;
  const lang = langOf(request);
  const parsed = await readDossier(id, lang);
  if (parsed === null) return refusalResponse(refuse(404, 'id', API[lang].unknownDossier));
  if (!parsed.ok) return refusalResponse({ status: 422, problems: parsed.problems });
  const body = plainDeck({ dossier: parsed.value, issues: await readIssues(), lang, saved: await decks().read(id, lang) });
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache', etag: etagOf(body) } });
}

/** Keeps a deck. `If-Match`, where given, must name the one it replaces: two people never write over each other unseen. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const lang = langOf(request);
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  const body = await readJsonBody(request, { lang, types: ['application/json'] });
  if (!body.ok) return refusalResponse(body.refusal);
  const parsed = await readDossier(id, lang);
  if (parsed === null) return refusalResponse(refuse(404, 'id', API[lang].unknownDossier));
  if (!parsed.ok) return refusalResponse({ status: 422, problems: parsed.problems });
  const issues = await readIssues();
  const expected = request.headers.get('if-match');
  const isAny = expected === null || expected === '*';
  const late = () => refusalResponse(refuse(412, 'if-match', DECK_PROBLEMS[lang].changedMeanwhile));
  return answered(lang, async () => {
    const before = await decks().read(id, lang);
    if (!isAny && expected !== etagOf(plainDeck({ dossier: parsed.value, issues, lang, saved: before }))) return late();
    const { deck, problems } = parseDeck(body.value, { reading: localise(parsed.value, issues, lang), lang });
    if (deck === null || problems.length > 0) return refusalResponse({ status: 422, problems });
    const { name: author } = admitted.who;
    const text = await (isAny ? decks().write(deck, lang, author) : decks().replace(deck, lang, author, before));
    if (text === null) return late(); // somebody came between the look and the change
    return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', etag: etagOf(text) } });
  });
}

/** Goes back to the deck that the dossier gives by itself. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const lang = langOf(request);
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  if ((await readDossier(id, lang)) === null) return refusalResponse(refuse(404, 'id', API[lang].unknownDossier));
  return answered(lang, async () => {
    await decks().remove(id, lang);
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  });
}
