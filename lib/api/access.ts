import type { AccessSettings } from '../store/access-settings';
import type { Role, ShareLink } from '../store/share-links';
import { authorOf, SOMEBODY } from './author';
import { cookieIn, openSession } from './session';

/** Who asks: a name for the revisions, and whether they may change anything. */
export type Who = { readonly name: string; readonly role: Role };

/** What a request is let in by, besides its own words: the clock, and the share links as they are now. */
export type Known = { readonly now: number; readonly linkById: (id: string) => Promise<ShareLink | null> };

/** Nobody signs in: this machine's own people, on its own address. */
export function isPlain({ secret, identityHeader }: AccessSettings): boolean {
  return secret === null && identityHeader === null;
}

/** Null where nobody of those who may ask does. */
export async function whoAsks(headers: Headers, settings: AccessSettings, { now, linkById }: Known): Promise<Who | null> {
  if (isPlain(settings)) return { name: SOMEBODY, role: 'editor' };
  const { secret, identityHeader, editors } = settings;
  if (identityHeader !== null && (headers.get(identityHeader) ?? '').trim() !== '') {
    const name = authorOf(headers, identityHeader);
    return { name, role: editors === null || editors.includes(name) ? 'editor' : 'reader' };
  }
  const sealed = secret === null ? null : cookieIn(headers);
  const session = secret === null || sealed === null ? null : openSession(secret, sealed, now);
  if (session === null) return null;
  if (session.kind === 'start') return { name: SOMEBODY, role: 'editor' };
  const link = await linkById(session.id);
  return link === null || link.revokedAt !== null ? null : { name: link.label, role: link.role };
}
