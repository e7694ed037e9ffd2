import { policyIn } from '../embed/content-policy';

type File = {
  readonly body: string | Uint8Array;
  readonly type: string;
  /** Caching, names, links: what differs between addresses. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Of what is no page: a drawing may style itself, and nothing is fetched. */
const BARE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * A figure's file, for any page of anyone's: readable from every origin, at home in isolated pages (they ask for both
 * `cross-origin` and `require-corp`), and never told that it may not be framed.
 */
export function fileResponse({ body, type, headers }: File): Response {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  const all = {
    ...headers,
    'content-type': type,
    'content-security-policy': (type.startsWith('text/html') ? policyIn(Buffer.from(bytes.subarray(0, 2000)).toString('utf8')) : null) ?? BARE_POLICY,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cross-origin-embedder-policy': 'require-corp',
    vary: 'Accept-Encoding, Accept-Language',
  };
  return new Response(new Uint8Array(bytes), { headers: all });
}
