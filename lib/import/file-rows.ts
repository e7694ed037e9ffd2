import type { Draft } from './draft';

/** A file whose article was taken: what is to be known of its text, and where the library or the list has the same already. */
export type OpenedFile = { readonly id: number; readonly name: string; readonly draft: Draft; readonly notes: readonly string[]; readonly same: SameText | null };
export type SameText = { readonly at: 'library'; readonly id: string } | { readonly at: 'list'; readonly name: string };

/** One of several files, from waiting to the library. */
export type FileRow =
  | { readonly at: 'waiting' | 'reading'; readonly id: number; readonly name: string }
  | { readonly at: 'failed'; readonly id: number; readonly name: string; readonly reasons: readonly string[] }
  | (OpenedFile & { readonly at: 'read' | 'keeping'; readonly refused: readonly string[] })
  | (OpenedFile & { readonly at: 'kept'; readonly dossier: string });

export type FileEvent =
  | { readonly type: 'added'; readonly files: readonly { readonly id: number; readonly name: string }[] }
  | { readonly type: 'started'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly reasons: readonly string[] }
  | { readonly type: 'read'; readonly id: number; readonly draft: Draft; readonly notes: readonly string[]; readonly inLibrary: string | null }
  | { readonly type: 'keeping'; readonly id: number }
  | { readonly type: 'kept'; readonly id: number; readonly dossier: string }
  | { readonly type: 'refused'; readonly id: number; readonly reasons: readonly string[] }
  | { readonly type: 'cleared' };

/** The list after an event. An event about a file that is gone from it, or in another state by now, changes nothing. */
export function fileRows(rows: readonly FileRow[], event: FileEvent): readonly FileRow[] {
  switch (event.type) {
    case 'added': return [...rows, ...event.files.map((file) => ({ ...file, at: 'waiting' as const }))];
    case 'cleared': return rows.filter(({ at }) => at === 'keeping');
    case 'started': return changed(rows, event.id, ({ id, name, at }) => (at === 'waiting' ? { at: 'reading', id, name } : null));
    case 'failed': return changed(rows, event.id, ({ id, name, at }) => (at === 'reading' ? { at: 'failed', id, name, reasons: event.reasons } : null));
    case 'read': return changed(rows, event.id, ({ id, name, at }) => (at === 'reading' ? { at: 'read', id, name, draft: event.draft, notes: event.notes, same: sameAs(rows, event), refused: [] } : null));
    case 'keeping': return changed(rows, event.id, (row) => (row.at === 'read' ? { ...row, at: 'keeping', refused: [] } : null));
    case 'kept': return changed(rows, event.id, (row) => (row.at === 'keeping' ? { ...row, at: 'kept', dossier: event.dossier } : null));
    case 'refused': return changed(rows, event.id, (row) => (row.at === 'keeping' ? { ...row, at: 'read', refused: event.reasons } : null));
  }
}

function changed(rows: readonly FileRow[], id: number, change: (row: FileRow) => FileRow | null): readonly FileRow[] {
  return rows.map((row) => (row.id === id ? (change(row) ?? row) : row));
}

function sameAs(rows: readonly FileRow[], { id, draft, inLibrary }: Extract<FileEvent, { readonly type: 'read' }>): SameText | null {
  if (inLibrary !== null) return { at: 'library', id: inLibrary };
  const twin = rows.find((row) => row.id !== id && 'draft' in row && row.draft.text === draft.text);
  return twin === undefined ? null : { at: 'list', name: twin.name };
}

/** What "keep all" keeps: all that was read and is not there already. */
export function toKeep(rows: readonly FileRow[]): readonly OpenedFile[] {
  return rows.flatMap((row) => (row.at === 'read' && row.same === null ? [row] : []));
}

/** How many of the files have been opened, or can't be. */
export function doneOf(rows: readonly FileRow[]): number {
  return rows.filter(({ at }) => at !== 'waiting' && at !== 'reading').length;
}
