import type { Problem } from '../dossier/schema';
import type { Annotation } from './gold';

export type ParsedAnnotation = { readonly ok: true; readonly value: Annotation } | { readonly ok: false; readonly problems: readonly Problem[] };

type Check = (value: unknown) => string | null;

const text: Check = (value) => (typeof value === 'string' ? null : 'no text');
const number: Check = (value) => (typeof value === 'number' ? null : 'no number');
const flag: Check = (value) => (typeof value === 'boolean' ? null : 'neither true nor false');
const texts: Check = (value) => (Array.isArray(value) && value.every((item) => typeof item === 'string' || item === null) ? null : 'no list of texts');
const textOrNull: Check = (value) => (value === null ? null : text(value));

type Row = { readonly needed: Readonly<Record<string, Check>>; readonly free: Readonly<Record<string, Check>>; readonly orText: boolean };

const ROWS: Readonly<Record<string, Row>> = {
  countries: { needed: { iso2: text }, free: { optional: flag }, orText: true },
  places: { needed: {}, free: { surface: text, name: text }, orText: true },
  orgs: { needed: {}, free: { surface: text, name: text }, orText: true },
  speakers: { needed: {}, free: { name_en: text, surface: text, name: text, role_en: text, aliases: texts, optional: flag }, orText: false },
  stances: { needed: { speaker: text, polarity: number, quote: text }, free: { alt_polarity: number, optional: flag }, orText: false },
  dates: { needed: { surface: text }, free: { kind: text, edtf: textOrNull, edtf_alt: texts }, orText: false },
};

/** An annotated article, or every field that a measure could not read, each with its place. Fields that no measure reads are left. */
export function parseAnnotation(json: unknown): ParsedAnnotation {
  const problems: Problem[] = [];
  if (!isObject(json)) return { ok: false, problems: [{ at: '', message: 'no object' }] };
  const look = (at: string, value: unknown, check: Check) => {
    const message = check(value);
    if (message !== null) problems.push({ at, message });
  };
  if (json['lang'] !== undefined) look('lang', json['lang'], text);
  if (json['pub_date'] !== undefined) look('pub_date', json['pub_date'], textOrNull);
  for (const [list, row] of Object.entries(ROWS)) {
    const items = json[list];
    if (items === undefined) continue;
    if (!Array.isArray(items)) problems.push({ at: list, message: 'no list' });
    else items.forEach((item: unknown, index) => lookAtRow(`${list}[${index}]`, item, row, look));
  }
  return problems.length === 0 && isAnnotation(json) ? { ok: true, value: json } : { ok: false, problems };
}

function lookAtRow(at: string, item: unknown, { needed, free, orText }: Row, look: (at: string, value: unknown, check: Check) => void): void {
  if (orText && typeof item === 'string') return;
  if (!isObject(item)) {
    look(at, item, () => 'no object');
    return;
  }
  for (const [field, check] of Object.entries(needed)) look(`${at}.${field}`, item[field], check);
  for (const [field, check] of Object.entries(free)) if (item[field] !== undefined) look(`${at}.${field}`, item[field], check);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only asked of what {@link parseAnnotation} has looked through. */
function isAnnotation(json: unknown): json is Annotation {
  return isObject(json);
}
