import { aboutEmbed } from '@/components/embed/embed-about';
import { admit, cachingFor } from '@/lib/api/admission';
import { ownOrigin } from '@/lib/api/own-origin';
import { parseDossier } from '@/lib/dossier/parse';
import type { Dossier } from '@/lib/dossier/schema';
import { localise } from '@/lib/dossier/localise';
import { readEmbedAddress, type EmbedAddress } from '@/lib/embed/embed-address';
import { describeEmbed, oembedXml, readMost } from '@/lib/embed/oembed';
import { negotiate, type Lang } from '@/lib/i18n/lang';
import { OEMBED } from '@/lib/i18n/messages/oembed';
import { queryOf, type Query } from '@/lib/link/param';
import { readView, vocabularyOf } from '@/lib/link/read';
import { hrefOf } from '@/lib/link/write';
import { configuredOrigin } from '@/lib/store/data-folder';
import { readDossier, readIssues } from '@/lib/store/dossiers';
import { publications } from '@/lib/store/publications';

const WIDTH = 720; // px, of a frame for an asker with room for any

function refusal(status: 400 | 404 | 501, at: string, message: string): Response {
  return Response.json({ problems: [{ at, message }] }, { status, headers: { 'cache-control': 'no-store' } });
}

type Found = { readonly dossier: Dossier; readonly state: Query; readonly mark: string };

async function find(address: EmbedAddress, lang: Lang): Promise<Found | null> {
  if (address.type === 'latest') {
    const parsed = await readDossier(address.id, lang);
    return parsed?.ok === true ? { dossier: parsed.value, state: address.query, mark: address.id } : null;
  }
  const store = publications();
  const meta = await store.meta(address.hash);
  const text = meta === null ? null : await store.read(address.hash, 'dossier.json');
  if (meta === null || text === null) return null;
  const parsed = parseDossier(JSON.parse(text.toString('utf8')), { lang });
  return parsed.ok ? { dossier: parsed.value, state: queryOf(Object.entries(meta.state)), mark: meta.hash.slice(0, 8) } : null;
}

/** oEmbed 1.0, of this server's own addresses alone: nothing is ever fetched for it. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const words = OEMBED[negotiate(request.headers.get('accept-language'))];
  const format = searchParams.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return refusal(501, 'format', words.format);
  const url = searchParams.get('url');
  if (url === null || !URL.canParse(url)) return refusal(400, 'url', words.noUrl);
  const origin = ownOrigin(request.headers, configuredOrigin());
  const address = origin === null ? null : readEmbedAddress(url, origin);
  if (origin === null || address === null) return refusal(404, 'url', words.unknown);
  if (address.type === 'latest') {
    const admitted = await admit(request, 'read'); // a publication is anyone's
    if (!admitted.ok) return admitted.response;
  }
  const lang = address.lang ?? negotiate(request.headers.get('accept-language'));
  const found = await find(address, lang);
  if (found === null) return refusal(404, 'url', words.unknown);

  const { dossier, mark } = found;
  const issues = await readIssues();
  const { view: state } = readView(found.state, vocabularyOf(localise(dossier, issues, lang)));
  const about = aboutEmbed({ dossier, issues, view: address.view, lang, state, mark, ignored: [] });
  const most = { width: readMost(searchParams.get('maxwidth')), height: readMost(searchParams.get('maxheight')) };
  const withLang = (path: string) => `${origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
  const answer = describeEmbed({
    src: withLang(address.type === 'latest' ? hrefOf(`/latest/${address.id}/${address.view}.html`, state) : `/p/${address.hash}/${address.view}.html${address.query.get('theme') === 'dark' ? '?theme=dark' : ''}`),
    title: about.title,
    author: dossier.article.publisher,
    origin,
    width: WIDTH,
    height: about.heightAt(Math.min(WIDTH, most.width)),
    picture: address.type === 'latest' ? (width) => withLang(`/latest/${address.id}/og.png?card=${width}`) : null,
    most,
  });
  const headers = { 'cache-control': address.type === 'latest' ? cachingFor('public, max-age=3600') : 'public, max-age=3600', 'access-control-allow-origin': '*', vary: 'Accept-Language' };
  return format === 'json'
    ? Response.json(answer, { headers })
    : new Response(oembedXml(answer), { headers: { ...headers, 'content-type': 'text/xml; charset=utf-8' } });
}
