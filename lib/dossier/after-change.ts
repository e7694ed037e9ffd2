type Json = Readonly<Record<string, unknown>>;

const READ = ['statements', 'events', 'dates', 'mentions'] as const; // what a sentence of the article may be used for

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function itemsOf(document: Json, part: string): readonly unknown[] {
  const items = document[part];
  return Array.isArray(items) ? items : [];
}

function idsOf(document: Json): ReadonlySet<unknown> {
  return new Set(READ.flatMap((part) => itemsOf(document, part).map((item) => (isObject(item) ? item['id'] : undefined))));
}

/** Why a sentence has nothing left that was read from it. */
export const REJECTED = 'rejected';

/**
 * `after`, with what follows from something read having been taken out of `before`, or put into it: sentences name what is read
 * from them and nothing else, and where what was taken out was repeated, its first repetition stands for it. Whoever corrects a
 * statement need not know who else speaks of it.
 */
export function afterChange(before: unknown, after: unknown): unknown {
  if (!isObject(before) || !isObject(after)) return after;
  const [then, now] = [idsOf(before), idsOf(after)];
  const gone = new Set([...then].filter((id) => !now.has(id)));
  const added = READ.flatMap((part) => itemsOf(after, part)).filter((item) => isObject(item) && !then.has(item['id']));
  if (gone.size === 0 && added.length === 0) return after;
  return {
    ...after,
    ...(Array.isArray(after['statements']) ? { statements: withHeirs(after['statements'], gone) } : {}),
    ...(Array.isArray(after['coverage']) ? { coverage: after['coverage'].map((sentence: unknown) => withUse(sentence, gone, added)) } : {}),
  };
}

function withHeirs(statements: readonly unknown[], gone: ReadonlySet<unknown>): readonly unknown[] {
  const heirs = new Map<unknown, unknown>();
  return statements.map((statement) => {
    if (!isObject(statement) || !gone.has(statement['repeats'])) return statement;
    const heir = heirs.get(statement['repeats']);
    if (heir === undefined) heirs.set(statement['repeats'], statement['id']);
    return { ...statement, repeats: heir ?? null };
  });
}

function withUse(sentence: unknown, gone: ReadonlySet<unknown>, added: readonly unknown[]): unknown {
  if (!isObject(sentence) || !Array.isArray(sentence['used'])) return sentence;
  const before: readonly unknown[] = sentence['used'];
  const kept = before.filter((id) => !gone.has(id));
  const within = added.flatMap((item) => (isObject(item) && isIn(startOf(item), sentence['span']) && !kept.includes(item['id']) ? [item['id']] : []));
  if (kept.length === before.length && within.length === 0) return sentence;
  const used = [...kept, ...within];
  if (within.length > 0) return { ...sentence, used, reason: null };
  return { ...sentence, used, ...(used.length === 0 && sentence['reason'] === null ? { reason: REJECTED } : {}) };
}

/** Where the words of something read begin. */
function startOf(item: Json): unknown {
  const evidence = item['evidence'];
  const span: unknown = item['span'] ?? (Array.isArray(evidence) ? evidence[0] : undefined);
  return isObject(span) ? span['start'] : undefined;
}

function isIn(start: unknown, span: unknown): boolean {
  if (typeof start !== 'number' || !isObject(span)) return false;
  const { start: from, end } = span;
  return typeof from === 'number' && typeof end === 'number' && from <= start && start < end;
}
