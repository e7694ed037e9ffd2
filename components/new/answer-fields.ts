// What an answer of the server holds, taken out with care: it may be an older one's, or a proxy's.

export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

export function textIn(value: unknown, name: string): string | null {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text : null;
}

export function listIn(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}

/** The sentences of a refusal, or of the notes beside an answer. */
export function messagesIn(value: unknown, name: 'problems' | 'notes'): readonly string[] {
  return listIn(value, name).flatMap((one) => textIn(one, 'message') ?? []);
}
