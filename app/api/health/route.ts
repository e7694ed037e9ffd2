import { VERSION } from '@/lib/store/version';

export function GET(): Response {
  return Response.json({ ok: true, version: VERSION });
}
