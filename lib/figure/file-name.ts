import { hasFormat, isFormat, isWholeName, WHOLE, type Format, type WholeName } from './format';
import { isViewName, type ViewName } from './view-name';

/** What the last part of a file's address asks for: a view, or a whole dossier, in a form. */
export type FileName = { readonly of: ViewName | WholeName; readonly format: Format };

/** Null for a name that no dossier has a file of. */
export function readFileName(name: string): FileName | null {
  const dot = name.indexOf('.');
  const of = name.slice(0, Math.max(0, dot));
  const format = name.slice(dot + 1);
  if (!isFormat(format)) return null;
  if (isWholeName(of)) return WHOLE[of] === format ? { of, format } : null;
  return isViewName(of) && hasFormat(of, format) ? { of, format } : null;
}
