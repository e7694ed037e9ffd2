import { DECOYS } from './decoys';
import { readForms, readRows } from './row';

/** Phrases that hold the name of a state and do not name it; the matcher consumes them and reports nothing. */
export function buildDecoys() {
  return readRows(DECOYS, 5).map(([id = '', en, ar, zh, why = '']) => ({
    id, forms: { ar: readForms(ar), en: readForms(en), zh: readForms(zh) }, why, source: 'hand row',
  }));
}
