import { closerWorld } from '@/lib/map/closer-world';

// Made once, when the site is built: it depends on nothing that a reader asks.
export const dynamic = 'force-static';

/** The world at 1:50m in pieces, for maps that are looked at closely. */
export function GET(): Response {
  return Response.json(closerWorld(), { headers: { 'cache-control': 'public, max-age=86400' } });
}
