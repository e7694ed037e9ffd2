import type { Chance } from '@/lib/chance.fixture';

// For tests: requests that follow a schema, nearly follow it, or mock it; the same seed gives the same ones.

type Json = Readonly<Record<string, unknown>>;

export const STRANGE = [
  '', ' ', '\0', '\uD800', '\u202Eabc', '__proto__', 'constructor', 'toString', '../../etc/passwd', '..%2f..%2fetc', '%00', "' or 1=1 --", '"; drop table dossiers; --', '<script>alert(1)</script>',
  'ﷺ'.repeat(40), 'a'.repeat(20_000), '-1', '1e309', 'NaN', '٣', 'א', '😀', '2021-02-31', 'http://127.0.0.1:1/', 'null', '[]', '{}', '*', '"a", W/"b"', '\r\nset-cookie: a=b',
] as const;
const NUMBERS = [0, -1, 1, 2, 0.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308] as const;

/** A value of any kind, of no schema. */
export function strange({ oneOf, is, times }: Chance, depth = 0): unknown {
  if (is(0.4)) return oneOf(STRANGE);
  if (is(0.3)) return oneOf(NUMBERS);
  if (depth > 2 || is(0.4)) return oneOf([null, true, false, [], {}]);
  const within = Array.from({ length: times(3) }, () => strange({ oneOf, is, times, next: () => 0 }, depth + 1));
  return is(0.5) ? within : Object.fromEntries(within.map((value) => [oneOf(STRANGE), value]));
}

/** A value of a JSON Schema; each of its leaves is wrong by the share `wrong`. */
export function valueOf(schema: Json, lookUp: (ref: string) => Json, by: Chance, wrong: number): unknown {
  const again = (one: unknown): unknown => valueOf((typeof one === 'object' && one !== null ? one : {}) as Json, lookUp, by, wrong);
  if (by.is(wrong)) return strange(by);
  if (typeof schema['$ref'] === 'string') return again(lookUp(schema['$ref']));
  const choices = (schema['anyOf'] ?? schema['oneOf'] ?? []) as readonly unknown[];
  if (choices.length > 0) return again(choices[Math.floor(by.next() * choices.length)]);
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][Math.floor(by.next() * schema['enum'].length)];
  switch (schema['type']) {
    case 'object': {
      const required = new Set((schema['required'] ?? []) as readonly string[]);
      const known = Object.entries((schema['properties'] ?? {}) as Json).filter(([name]) => (required.has(name) ? !by.is(wrong / 4) : by.is(0.5)));
      return Object.fromEntries([...known.map(([name, one]) => [name, again(one)]), ...(by.is(wrong / 4) ? [[by.oneOf(STRANGE), strange(by)]] : [])]);
    }
    case 'array': return Array.from({ length: by.times(3) }, () => again(schema['items']));
    case 'integer': return by.times(5);
    case 'number': return by.next();
    case 'boolean': return by.is(0.5);
    case 'null': return null;
    case 'string': return by.oneOf(['cn', 'st-01', '2021-11-05', 'https://example.org/a', 'The minister praised the talks.', 'أكد الوزير دعم بلاده.']);
    default: return strange(by);
  }
}
