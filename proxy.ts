import { NextResponse, type NextRequest } from 'next/server';
import { admission } from '@/lib/api/admission';
import { pagePolicy } from '@/lib/api/page-policy';
import { signInPage } from '@/lib/api/sign-in-page';
import { LANG_HEADER } from '@/lib/i18n/asked-lang';
import { isLang, negotiate } from '@/lib/i18n/lang';
import { hasDossier } from '@/lib/store/dossiers';
import { publications } from '@/lib/store/publications';

/** Pages below a language; a dossier's are checked against the library. */
const PAGES: ReadonlySet<string> = new Set(['', 'about', 'new']);

/** Pages below a dossier's own. */
const BELOW_DOSSIER: ReadonlySet<string> = new Set(['', 'present', 'present/edit']);

async function isPage(pathname: string): Promise<boolean> {
  const [lang, ...rest] = pathname.split('/').filter((part) => part !== '');
  if (!isLang(lang)) return false;
  const [first = '', id = '', ...more] = rest;
  if (first === 'd') return BELOW_DOSSIER.has(more.join('/')) && (await hasDossier(id));
  return rest.length <= 1 && PAGES.has(first);
}

/** A publication's page stands at one address in all languages; which one is asked for only the query says. */
async function versionPage({ nextUrl, headers }: NextRequest): Promise<NextResponse | null> {
  const [first, hash = '', ...rest] = nextUrl.pathname.split('/').filter((part) => part !== '');
  if (first !== 'v' || rest.length > 0) return null;
  const meta = await publications().meta(hash);
  if (meta === null) return null;
  const passed = new Headers(headers);
  passed.set(LANG_HEADER, nextUrl.searchParams.get('lang') ?? '');
  return guardedPage(passed, { link: `</api/dossiers/${meta.dossier}>; rel="latest-version"` });
}

/** Publications are anyone's; whoever asks for another page and may not see it is told so, and how to be let in. */
async function stoppedPage({ nextUrl, headers }: NextRequest): Promise<Response | null> {
  const [, first] = nextUrl.pathname.split('/');
  if (first === 'v') return null;
  const lang = isLang(first) ? first : negotiate(headers.get('accept-language'));
  const admitted = await admission({ headers }, 'read', lang);
  if (admitted.ok) return null;
  const { status, problems } = admitted.refusal;
  return signInPage(lang, status === 401 ? 401 : 403, problems[0]?.message ?? '');
}

/** Next puts the nonce that it finds in the request's policy on the scripts that it writes into a page; the same policy goes out with it. */
function guardedPage(passed: Headers, headers: Readonly<Record<string, string>>): NextResponse {
  const policy = pagePolicy(crypto.randomUUID().replaceAll('-', ''), process.env.NODE_ENV === 'development' ? 'in-development' : 'built');
  passed.set('content-security-policy', policy);
  return NextResponse.next({ request: { headers: passed }, headers: { ...headers, 'content-security-policy': policy } });
}

const SCRIPTS = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

/**
 * Answers an address of nothing with words that can be read, in the reader's language, under the status of a missing page.
 * Next's own `notFound()` sends an empty document that only scripts fill, and a rewrite can't carry a status; so the page of
 * the words is asked from this same server and sent on without its scripts, which would take the reader to its own address.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const stopped = await stoppedPage(request);
  if (stopped !== null) return stopped;
  const { pathname, origin } = request.nextUrl; // the origin is the one that the server was started with, never the request's Host
  if (await isPage(pathname)) return guardedPage(new Headers(request.headers), {});
  const version = await versionPage(request);
  if (version !== null) return version;
  const first = pathname.split('/')[1];
  const lang = isLang(first) ? first : negotiate(request.headers.get('accept-language'));
  const what = pathname.startsWith(`/${lang}/d/`) ? 'dossier' : 'page';
  const page = await fetch(new URL(`/${lang}/missing?what=${what}`, origin));
  const html = (await page.text()).replace(SCRIPTS, '');
  return new NextResponse(html, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Language' } });
}

export const config = { matcher: ['/((?!$|_next/|api/|latest/|p/|oembed$|signin$|fonts/|embed/|icon\\.svg|(?:en|ar|zh)/missing$).*)'] };
