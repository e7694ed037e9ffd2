import type { Lang } from '../i18n/lang';
import { API } from '../i18n/messages/api';
import { refuse, type Refusal } from './refusal';

/** Of every body that the server reads, bytes. */
export const BODY_LIMIT = 5 * 1024 * 1024;

type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: Refusal };

type BodyOptions = {
  readonly lang: Lang;
  /** Media types that are taken, the first named first. */
  readonly types: readonly string[];
  readonly limit?: number;
  /** An absent body counts as this; without it, as bad JSON. */
  readonly absent?: unknown;
};

/**
 * The JSON of a request. Bytes are counted as they come, whatever Content-Length says, so that nothing is half read.
 * Order of refusals: 415, 413, 400.
 */
export async function readJsonBody(request: Request, { lang, types, limit = BODY_LIMIT, absent }: BodyOptions): Promise<Body> {
  const words = API[lang];
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  // A request without a body may still carry a stream with nothing in it; only reading tells.
  if (absent !== undefined && type === '' && (await readAtMost(request, 0)) !== null) return { ok: true, value: absent };
  if (!types.includes(type)) return { ok: false, refusal: refuse(415, 'content-type', words.mediaType(types.join(', '))) };
  const bytes = await readAtMost(request, limit);
  if (bytes === null) return { ok: false, refusal: refuse(413, 'body', words.tooLarge(`${limit / 1024 / 1024} MiB`)) };
  if (bytes.byteLength === 0 && absent !== undefined) return { ok: true, value: absent };
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false, refusal: refuse(400, 'body', words.badJson) };
  }
}

const FORM_LIMIT = 4096; // bytes

/** A small form, as a page of ours sends it. */
export async function readFormBody(request: Request, lang: Lang): Promise<{ readonly ok: true; readonly value: URLSearchParams } | { readonly ok: false; readonly refusal: Refusal }> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/x-www-form-urlencoded') return { ok: false, refusal: refuse(415, 'content-type', API[lang].mediaType('application/x-www-form-urlencoded')) };
  const bytes = await readAtMost(request, FORM_LIMIT);
  if (bytes === null) return { ok: false, refusal: refuse(413, 'body', API[lang].tooLarge(`${FORM_LIMIT / 1024} KiB`)) };
  return { ok: true, value: new URLSearchParams(new TextDecoder().decode(bytes)) };
}

type FileOptions = { readonly lang: Lang; readonly types: readonly string[]; readonly limit: number };

/** The bytes of a file that is sent as it is, under its own media type. */
export async function readFileBody(request: Request, { lang, types, limit }: FileOptions): Promise<{ readonly ok: true; readonly type: string; readonly bytes: Uint8Array } | { readonly ok: false; readonly refusal: Refusal }> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!types.includes(type)) return { ok: false, refusal: refuse(415, 'content-type', API[lang].mediaType(types.join(', '))) };
  const bytes = await readAtMost(request, limit);
  return bytes === null ? { ok: false, refusal: refuse(413, 'body', API[lang].tooLarge(`${limit / 1024 / 1024} MiB`)) } : { ok: true, type, bytes };
}

/** The whole body, or null as soon as it is more than `limit` bytes. */
async function readAtMost(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
    length += next.value.byteLength;
    if (length > limit) {
      await reader?.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}
