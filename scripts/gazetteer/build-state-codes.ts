import { readForms, readRows } from './row';
import { STATES } from './states';

const SOURCE = 'hand table; the one-character codes of Chinese news prose';

/** The codes of two-character pairs (中美, 中俄). Several states may share a code: only context tells. */
export function buildStateCodes() {
  return readRows(STATES, 14).flatMap((cells) => readForms(cells[13]).map((code) => ({ code, place: cells[0] ?? '', source: SOURCE })));
}
