import { openApiDocument } from '@/lib/api/openapi';
import { VERSION } from '@/lib/store/version';

/** What the server can be asked, for programs. */
export function GET(): Response {
  return Response.json(openApiDocument(VERSION), { headers: { 'cache-control': 'no-cache' } });
}
