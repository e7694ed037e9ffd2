import { parseEdtf } from '../dossier/edtf';
import type { Time } from './filter';

/** The time that an EDTF date covers, open ends infinite; none for a date that has no place on an axis. */
export function timesOf(edtf: string | null): readonly Time[] {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (date === null) return [];
  switch (date.kind) {
    case 'point':
    case 'interval': return [[date.from, date.until]];
    case 'until': return [[-Infinity, date.until]];
    case 'since': return [[date.from, Infinity]];
  }
}
