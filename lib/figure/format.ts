import type { ViewName } from './view-name';

/** The forms that a view leaves in, by the extension of their address. */
export const FORMATS = {
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
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
