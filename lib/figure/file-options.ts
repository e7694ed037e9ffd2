import { oneOf, param, type Query } from '../link/param';
import type { PngScale } from './png';

/** What a file's address may say besides the view state: how a file is written, and never what it shows. */
export type FileOptions = {
  readonly scale: PngScale;
  /** Of an SVG: shapes that look the same everywhere, or text that can be changed, with its letters in the file. */
  readonly text: 'outlines' | 'live';
};

export const FILE_DEFAULTS: FileOptions = { scale: 1, text: 'outlines' };

const SCALES: ReadonlyMap<string, PngScale> = new Map<string, PngScale>([['1', 1], ['2', 2], ['print', 'print']]);
const TEXTS = ['outlines', 'live'] as const;

/** The options of an address, and the names of those that could not be used. */
export function readFileOptions(query: Query): { readonly options: FileOptions; readonly bad: readonly string[] } {
  const scale = param(query, 'scale', (raw) => SCALES.get(raw) ?? null, [...SCALES.keys()]);
  const text = param(query, 'text', oneOf(TEXTS), TEXTS);
  return {
    options: { scale: scale.state === 'given' ? scale.value : FILE_DEFAULTS.scale, text: text.state === 'given' ? text.value : FILE_DEFAULTS.text },
    bad: [...(scale.state === 'bad' ? ['scale'] : []), ...(text.state === 'bad' ? ['text'] : [])],
  };
}
