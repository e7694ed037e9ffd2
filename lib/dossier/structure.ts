import type { z } from 'zod';
import type { Suggest } from './nearest';
import { valueAt, type Path } from './raw-json';
import type { Report } from './report';
import { showText, typeNameOf, type TypeName } from './show-value';

type Issue = z.core.$ZodIssue;
type Context = { readonly json: unknown; readonly report: Report; readonly suggest: Suggest };

const IDENTIFIER = /^[A-Za-z_]\w{0,39}$/;

/** `statements[3].evidence[0]`; a strange key stands in brackets, so that it can't pose as a path. */
export function showPath(path: Path): string {
  return path.reduce<string>((at, key) => {
    if (typeof key === 'number') return `${at}[${key}]`;
    const name = String(key);
    if (!IDENTIFIER.test(name)) return `${at}["${showText(name)}"]`;
    return at === '' ? name : `${at}.${name}`;
  }, '');
}

const TYPE_NAMES: Readonly<Record<string, TypeName>> = {
  string: 'text', number: 'number', int: 'whole-number', array: 'list', tuple: 'list', object: 'object', boolean: 'boolean',
};

function showScalar(value: unknown): string {
  if (typeof value === 'string') return showText(value);
  return typeof value === 'number' ? String(value) : typeNameOf(value);
}

/** The values a field allows; polarity and priority are unions of literals, so theirs stand one level down. */
function allowedBy(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(allowedBy) : [];
}

function reportValue(issue: Issue, at: string, value: unknown, { report, suggest }: Context): void {
  const allowed = allowedBy(issue);
  const near = typeof value === 'string' ? suggest(value, allowed) : null;
  report(at, 'unknown-value', { value: showScalar(value), near, allowed });
}

/** The schema's own patterns tell what a text was meant to be; an id is what none of the others is. */
function reportFormat(pattern: string | undefined, at: string, value: unknown, report: Report): void {
  const shown = { value: showScalar(value) };
  if (pattern?.includes('https') === true) report(at, 'invalid-address', shown);
  else if (pattern?.includes('\\d{4}') === true) report(at, 'invalid-day', shown);
  else if (pattern?.includes('[A-Z]{2}') === true) report(at, 'invalid-country', shown);
  else report(at, 'invalid-id', shown);
}

function reportSize(issue: Issue & { code: 'too_small' | 'too_big' }, at: string, value: unknown, report: Report): void {
  const bound = issue.code === 'too_small' ? 'least' : 'most';
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') report(at, 'empty-text', { least: 1 });
  else if (Array.isArray(value)) report(at, 'list-length', { found: value.length, bound, limit });
  else report(at, 'number-range', { value: showScalar(value), bound, limit });
}

function reportIssue(issue: Issue, context: Context): void {
  const { json, report } = context;
  const at = showPath(issue.path);
  const value = valueAt(json, issue.path);
  if (issue.code === 'unrecognized_keys') return; // told with their missing neighbours, below
  if (value === undefined && issue.path.length > 0) {
    return report(at, 'missing-field', { field: showText(String(issue.path.at(-1))) });
  }
  switch (issue.code) {
    case 'invalid_type':
      return report(at, 'wrong-type', { found: typeNameOf(value), wanted: TYPE_NAMES[issue.expected] ?? 'object' });
    case 'invalid_value':
    case 'invalid_union':
      return reportValue(issue, at, value, context);
    case 'invalid_format':
      return reportFormat(issue.pattern, at, value, report);
    case 'too_small':
    case 'too_big':
      return reportSize(issue, at, value, report);
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return report(at, 'invalid-value', { value: showScalar(value) });
  }
}

/** A misspelt field shows up as an unknown one beside a missing one: the missing neighbours are the suggestions. */
function reportUnknownFields(issues: readonly Issue[], { json, report, suggest }: Context): void {
  const missing = new Map<string, string[]>();
  for (const { path } of issues) {
    if (path.length === 0 || valueAt(json, path) !== undefined) continue;
    const parent = showPath(path.slice(0, -1));
    const beside = missing.get(parent);
    if (beside === undefined) missing.set(parent, [String(path.at(-1))]);
    else beside.push(String(path.at(-1)));
  }
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const candidates = missing.get(showPath(issue.path)) ?? [];
    for (const key of issue.keys) {
      report(showPath([...issue.path, key]), 'unknown-field', { field: showText(key), near: suggest(key, candidates) });
    }
  }
}

/** Zod's issues in our own codes and words. */
export function reportStructure(issues: readonly Issue[], context: Context): void {
  for (const issue of issues) reportIssue(issue, context);
  reportUnknownFields(issues, context);
}
