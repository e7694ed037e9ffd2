import { publicationFiles } from '@/components/figure/publication';
import { admit } from '@/lib/api/admission';
import { readPublishRequest } from '@/lib/api/publish-request';
import { readJsonBody } from '@/lib/api/read-body';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { localise } from '@/lib/dossier/localise';
import { unsupportedMarks } from '@/lib/dossier/unsupported';
import { contentHash } from '@/lib/figure/content-hash';
import { negotiate } from '@/lib/i18n/lang';
import { API } from '@/lib/i18n/messages/api';
import { queryOf } from '@/lib/link/param';
import { readView, vocabularyOf } from '@/lib/link/read';
import { writeView } from '@/lib/link/write';
import { configuredOrigin } from '@/lib/store/data-folder';
import { readDossier, readIssues } from '@/lib/store/dossiers';
import { publications } from '@/lib/store/publications';
import { VERSION } from '@/lib/store/version';

type Context = { readonly params: Promise<{ readonly id: string }> };

const STANDARD = 'http://127.0.0.1:3000'; // where `npm start` serves; files can't know of another unless it is configured

/** Freezes a dossier as it is now, with every view in every format, under the hash of its content. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const lang = negotiate(request.headers.get('accept-language'));
  const words = API[lang];
  const admitted = await admit(request, 'write');
  if (!admitted.ok) return admitted.response;
  const body = await readJsonBody(request, { lang, types: ['application/json'], absent: {} });
  if (!body.ok) return refusalResponse(body.refusal);
  const asked = readPublishRequest(body.value);
  if (!asked.ok) return refusalResponse(asked.refusal);
  const parsed = await readDossier(id, lang);
  if (parsed === null) return refusalResponse(refuse(404, 'id', words.unknownDossier));
  if (!parsed.ok) return refusalResponse({ status: 422, problems: parsed.problems });
  const dossier = parsed.value;
  const bare = unsupportedMarks(dossier);
  if (bare.length > 0) return refusalResponse({ status: 422, problems: bare.map((mark) => ({ at: mark, message: words.noEvidence(mark) })) });
  const issues = await readIssues();
  const { view, bad } = readView(queryOf(Object.entries(asked.state)), vocabularyOf(localise(dossier, issues, 'en')));
  if (bad.length > 0) return refusalResponse({ status: 422, problems: bad.map(({ name, allowed }) => ({ at: `state.${name}`, message: words.badValue(name, allowed.join(', ')) })) });

  const state = Object.fromEntries(new URLSearchParams(writeView({ ...view, theme: 'auto', w: null })));
  const hash = contentHash({ dossier, state, renderer: VERSION });
  const store = publications();
  const before = await store.meta(hash);
  const url = `/v/${hash}`;
  const made = before ?? (await store.write(
    { hash, dossier: id, title: dossier.article.title, renderer: VERSION, state },
    publicationFiles({ dossier, issues, state: view, hash, url: `${configuredOrigin() ?? STANDARD}${url}` }),
  ));
  return Response.json({ hash, url, files: made.files }, { status: before === null ? 201 : 200, headers: { location: url, 'cache-control': 'no-store' } });
}
