import { z } from 'zod';
import { Dossier } from './schema';

/**
 * A patched dossier in which every field that may be empty is there. A merge patch can't write `null`: it takes the field away,
 * and in a dossier a field that says nothing is `null`, never absent.
 */
export function withNulls(dossier: unknown): unknown {
  return filled(Dossier, dossier);
}

function filled(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodNullable) return value === null || value === undefined ? null : filled(schema.unwrap(), value);
  if (schema instanceof z.ZodArray) return Array.isArray(value) ? value.map((item: unknown) => filled(schema.element, item)) : value;
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const known = Object.entries(schema.shape).flatMap(([name, field]: [string, z.core.$ZodType]) => {
    if (Object.hasOwn(value, name)) return [[name, filled(field, Reflect.get(value, name))]];
    return field instanceof z.ZodNullable ? [[name, null]] : [];
  });
  const unknown = Object.entries(value).filter(([name]) => !Object.hasOwn(schema.shape, name));
  return Object.fromEntries([...known, ...unknown]);
}
