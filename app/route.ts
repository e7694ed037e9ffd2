import { negotiate } from '@/lib/i18n/lang';

/** The library in the reader's language. `Vary` keeps a cache from handing one reader's language to the next. */
export function GET(request: Request): Response {
  const lang = negotiate(request.headers.get('accept-language'));
  return new Response(null, { status: 307, headers: { location: `/${lang}`, vary: 'Accept-Language' } });
}
