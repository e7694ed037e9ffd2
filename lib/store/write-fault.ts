export type WriteFault = 'full' | 'read-only' | 'unreachable';

const FAULTS: Readonly<Record<string, WriteFault>> = {
  ENOSPC: 'full', EDQUOT: 'full', EFBIG: 'full', SQLITE_FULL: 'full', SQLITE_IOERR_WRITE: 'full', '53100': 'full',
  EROFS: 'read-only', ENOTDIR: 'read-only', EACCES: 'read-only', EPERM: 'read-only', SQLITE_READONLY: 'read-only', SQLITE_READONLY_DIRECTORY: 'read-only', SQLITE_CANTOPEN: 'read-only', '25006': 'read-only',
  ECONNREFUSED: 'unreachable', ECONNRESET: 'unreachable', ENOTFOUND: 'unreachable', '57P03': 'unreachable', SQLITE_BUSY: 'unreachable',
};

/** Why nothing could be kept, where it is no fault of ours: the disk, the folder's permissions, or the database server. Null for the rest. */
export function writeFaultOf(error: unknown): WriteFault | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const named = FAULTS[code] ?? FAULTS[Object.keys(FAULTS).find((known) => code.startsWith(`${known}_`)) ?? ''];
  if (named !== undefined) return named;
  return error.cause === undefined ? null : writeFaultOf(error.cause);
}
