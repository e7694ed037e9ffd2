import type { OutlineOf } from './outline';
import type { WordLine } from './pdf-words';

/** Remembers, by the path that it became, what each label says and where its characters stand. */
export function rememberLines(outlineOf: OutlineOf): { readonly outlineOf: OutlineOf; readonly lineOf: (d: string) => WordLine | null } {
  const lines = new Map<string, WordLine>();
  return {
    outlineOf: (label) => {
      const outlined = outlineOf(label);
      if (outlined.d !== '') lines.set(outlined.d, { y: label.y, size: label.size, characters: outlined.characters });
      return outlined;
    },
    lineOf: (d) => lines.get(d) ?? null,
  };
}
