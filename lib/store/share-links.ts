import { createHash, randomBytes } from 'node:crypto';
import { databaseHere, databaseIfAny } from './here';

export type Role = 'reader' | 'editor';
/** A link that lets whoever has it in, until it is revoked. The token itself is nowhere kept. */
export type ShareLink = { readonly id: string; readonly role: Role; readonly label: string; readonly createdAt: string; readonly revokedAt: string | null };

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

type Row = { readonly id: string; readonly role: string; readonly label: string; readonly created_at: string; readonly revoked_at: string | null };

function linkFrom({ id, role, label, created_at: createdAt, revoked_at: revokedAt }: Row): ShareLink {
  return { id, role: role === 'editor' ? 'editor' : 'reader', label, createdAt, revokedAt };
}

const COLUMNS = ['id', 'role', 'label', 'created_at', 'revoked_at'] as const;

export async function createShareLink(role: Role, label: string): Promise<{ readonly link: ShareLink; readonly token: string }> {
  const { db } = await databaseHere();
  const token = randomBytes(32).toString('base64url');
  const row = { id: randomBytes(8).toString('hex'), role, label, created_at: new Date().toISOString(), revoked_at: null };
  await db.insertInto('share_links').values({ ...row, token_hash: hashOf(token) }).execute();
  return { link: linkFrom(row), token };
}

/** All that were ever given out, newest first. */
export async function shareLinks(): Promise<readonly ShareLink[]> {
  const rows = await (await databaseIfAny())?.db.selectFrom('share_links').select(COLUMNS).orderBy('created_at', 'desc').orderBy('id').execute();
  return (rows ?? []).map(linkFrom);
}

export async function shareLinkById(id: string): Promise<ShareLink | null> {
  const row = await (await databaseIfAny())?.db.selectFrom('share_links').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : linkFrom(row);
}

export async function shareLinkByToken(token: string): Promise<ShareLink | null> {
  const row = await (await databaseIfAny())?.db.selectFrom('share_links').select(COLUMNS).where('token_hash', '=', hashOf(token)).executeTakeFirst();
  return row === undefined ? null : linkFrom(row);
}

/** False where there is no such link, or it is revoked already. */
export async function revokeShareLink(id: string): Promise<boolean> {
  const result = await (await databaseIfAny())?.db.updateTable('share_links').set({ revoked_at: new Date().toISOString() }).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst();
  return result?.numUpdatedRows === 1n;
}
