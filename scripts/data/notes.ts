import { z } from 'zod';
import type { Names } from '../../lib/dossier/schema';
import rows from './note-translations.json';

// Keyed by the English note of the facts; `en` stands where the note names a field the dossier does not have.
const Translations = z
  .record(z.string(), z.strictObject({ en: z.string().optional(), ar: z.string(), zh: z.string() }))
  .parse(rows);

export function translateNote(note: string): Names {
  const row = Translations[note];
  if (row === undefined) throw new Error(`missing translation: "${note}"; add it to note-translations.json`);
  return { en: row.en ?? note, ar: row.ar, zh: row.zh };
}

/** One note out of several sentences; none gives null. */
export function joinNotes(notes: readonly Names[]): Names | null {
  if (notes.length === 0) return null;
  return {
    en: notes.map(({ en }) => en).join(' '),
    ar: notes.map(({ ar }) => ar).join(' '),
    zh: notes.map(({ zh }) => zh).join(''),
  };
}
