import type { ViewName } from './view-name';

/** The forms that a view leaves in, by the extension of their address. */
export const FORMATS = {
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
} as const satisfies Readonly<Record<string, string>>;

export type Format = keyof typeof FORMATS;

export function isFormat(value: unknown): value is Format {
  return typeof value === 'string' && Object.hasOwn(FORMATS, value);
}

/** Points belong to the map alone. */
export function hasFormat(view: ViewName, format: Format): boolean {
  return format !== 'geojson' || view === 'map';
}

/** Documents of a whole dossier, all of its views in one, by the name of their address. */
export const WHOLE = { slides: 'pptx', report: 'docx' } as const satisfies Readonly<Record<string, Format>>;
export type WholeName = keyof typeof WHOLE;

export function isWholeName(value: unknown): value is WholeName {
  return typeof value === 'string' && Object.hasOwn(WHOLE, value);
}

/** Office documents are opened by a program of their own: a browser shows none of them. */
export function dispositionOf(format: Format): 'inline' | 'attachment' {
  return format === 'pptx' || format === 'docx' ? 'attachment' : 'inline';
}
