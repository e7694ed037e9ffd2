import type { Dossier } from '../dossier/schema';
import { isLang, negotiate, type Lang } from '../i18n/lang';
import { FIGURE } from '../i18n/messages/figure';
import { queryOf, type Query } from '../link/param';
import { readDossier } from '../store/dossiers';
import { admit } from './admission';

type Asked =
  | { readonly ok: true; readonly dossier: Dossier; readonly lang: Lang; readonly query: Query }
  | { readonly ok: false; readonly response: Response };

/** The dossier that is to be drawn into a file, in the language of the query or else the reader's, once whoever asks was let in. */
export async function askedDossier(request: Request, id: string): Promise<Asked> {
  const admitted = await admit(request, 'draw');
  if (!admitted.ok) return admitted;
  const query = queryOf(new URL(request.url).searchParams);
  const named = query.get('lang');
  const lang = isLang(named) ? named : negotiate(request.headers.get('accept-language'));
  const parsed = await readDossier(id, lang);
  if (parsed === null) return { ok: false, response: Response.json({ problems: [{ at: 'id', message: FIGURE[lang].unknownDossier }] }, { status: 404 }) };
  if (!parsed.ok) return { ok: false, response: Response.json({ problems: parsed.problems }, { status: 422 }) };
  return { ok: true, dossier: parsed.value, lang, query };
}
