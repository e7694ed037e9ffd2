import { publishedName } from '@/components/figure/publication';
import { fileResponse } from '@/lib/api/file-response';
import { inBrotli } from '@/lib/api/in-brotli';
import { ownOrigin } from '@/lib/api/own-origin';
import { refuse, refusalResponse } from '@/lib/api/refusal';
import { discoveryHeader } from '@/lib/embed/discovery';
import { mediaTypeOf } from '@/lib/figure/media-type';
import { readFileName } from '@/lib/figure/file-name';
import { dispositionOf } from '@/lib/figure/format';
import { isLang, negotiate } from '@/lib/i18n/lang';
import { API } from '@/lib/i18n/messages/api';
import { configuredOrigin } from '@/lib/store/data-folder';
import { publications } from '@/lib/store/publications';

type Context = { readonly params: Promise<{ readonly hash: string; readonly file: string }> };

/** A file of a publication. Nothing but `lang` and `theme` chooses among them, and none of them ever changes. */
export function GET(request: Request, context: Context): Promise<Response> {
  return inBrotli(request, () => answer(request, context));
}

async function answer(request: Request, { params }: Context): Promise<Response> {
  const { hash, file } = await params;
  const { pathname, search, searchParams: query } = new URL(request.url);
  const asked = query.get('lang');
  const lang = isLang(asked) ? asked : 'en';
  const named = readFileName(file);
  const name = named === null ? file : publishedName(named.of, lang, query.get('theme') === 'dark' ? 'dark' : 'light', named.format);
  const store = publications();
  const entry = (await store.meta(hash))?.files.find(({ path }) => path === name) ?? null;
  const bytes = entry === null && name !== 'meta.json' ? null : await store.read(hash, name);
  if (bytes === null) return refusalResponse(refuse(404, 'file', API[negotiate(request.headers.get('accept-language'))].unknownPublication));
  const etag = entry === null ? `"${hash}"` : `"${entry.sha256}"`;
  const headers = {
    'cache-control': 'public, max-age=31536000, immutable',
    etag,
    'content-disposition': `${named === null ? 'inline' : dispositionOf(named.format)}; filename="mawqif-${name.replace(/^([a-z]+)\./, `$1-${hash.slice(0, 8)}.`)}"`,
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const origin = named?.format === 'html' ? ownOrigin(request.headers, configuredOrigin()) : null;
  const discovery = origin === null ? {} : { link: discoveryHeader(origin, pathname + search) };
  return fileResponse({ body: bytes, type: mediaTypeOf(name), headers: { ...headers, ...discovery } });
}
