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
 * `after`, with what is left once something read was taken out of `before`: sentences no longer name it, and where it was
 * repeated, its first repetition stands for it. Whoever removes a statement need not know who else spoke of it.
 */
export function afterRemoval(before: unknown, after: unknown): unknown {
  if (!isObject(before) || !isObject(after)) return after;
  const left = idsOf(after);
  const gone = new Set([...idsOf(before)].filter((id) => !left.has(id)));
  if (gone.size === 0) return after;
  const heirs = new Map<unknown, unknown>();
  const statements = itemsOf(after, 'statements').map((statement) => {
    if (!isObject(statement) || !gone.has(statement['repeats'])) return statement;
    const heir = heirs.get(statement['repeats']);
    if (heir === undefined) heirs.set(statement['repeats'], statement['id']);
    return { ...statement, repeats: heir ?? null };
  });
  const coverage = itemsOf(after, 'coverage').map((sentence) => {
    if (!isObject(sentence) || !Array.isArray(sentence['used'])) return sentence;
    const used: readonly unknown[] = sentence['used'].filter((id) => !gone.has(id));
    if (used.length === sentence['used'].length) return sentence;
    return { ...sentence, used, ...(used.length === 0 && sentence['reason'] === null ? { reason: REJECTED } : {}) };
  });
  return { ...after, ...(Array.isArray(after['statements']) ? { statements } : {}), ...(Array.isArray(after['coverage']) ? { coverage } : {}) };
}
