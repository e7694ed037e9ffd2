import { expect, it } from 'vitest';
import { EMPTY_DRAFT } from './draft';
import { doneOf, fileRows, toKeep, type FileEvent, type FileRow } from './file-rows';

const after = (...events: readonly FileEvent[]) => events.reduce<readonly FileRow[]>(fileRows, []);
const added: FileEvent = { type: 'added', files: [{ id: 1, name: 'a.docx' }, { id: 2, name: 'b.pdf' }, { id: 3, name: 'c.md' }] };
const started = (id: number): FileEvent => ({ type: 'started', id });
const read = (id: number, text: string, inLibrary: string | null = null): FileEvent => ({ type: 'read', id, draft: { ...EMPTY_DRAFT, text }, notes: [], inLibrary });

it('goes from waiting to the library, each file for itself', () => {
  const rows = after(added, started(1), { type: 'failed', id: 1, reasons: ['no'] }, started(2), read(2, 'France agreed.'), started(3));
  expect(rows.map(({ at }) => at)).toEqual(['failed', 'read', 'reading']);
  expect(doneOf(rows)).toBe(2);
  expect(rows.reduce((_, row) => row.at, '')).toBe('reading');
  expect(fileRows(fileRows(rows, { type: 'keeping', id: 2 }), { type: 'kept', id: 2, dossier: 'en-1' })[1]).toMatchObject({ at: 'kept', dossier: 'en-1' });
  expect(fileRows(fileRows(rows, { type: 'keeping', id: 2 }), { type: 'refused', id: 2, reasons: ['full'] })[1]).toMatchObject({ at: 'read', refused: ['full'] });
});
it('knows what the library or the list has already, and keeps it with the rest only when asked', () => {
  const rows = after(added, started(1), read(1, 'France agreed.'), started(2), read(2, 'France agreed.'), started(3), read(3, 'Qatar agreed.', 'en-7'));
  expect(rows.map((row) => ('same' in row ? row.same : null))).toEqual([null, { at: 'list', name: 'a.docx' }, { at: 'library', id: 'en-7' }]);
  expect(toKeep(rows).map(({ name }) => name)).toEqual(['a.docx']);
});
it('takes no news of a file that is gone, or is elsewhere by now', () => {
  const cleared = after(added, started(1), { type: 'cleared' });
  expect(cleared).toEqual([]);
  expect(fileRows(cleared, read(1, 'x'))).toEqual([]);
  const waiting = after(added);
  for (const event of [read(1, 'x'), { type: 'keeping', id: 1 }, { type: 'kept', id: 1, dossier: 'a' }, { type: 'refused', id: 1, reasons: [] }, { type: 'failed', id: 1, reasons: [] }] as const) expect(fileRows(waiting, event)).toEqual(waiting);
});
