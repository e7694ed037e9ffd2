import { findPlace, statesByCharacter, type PlaceRow } from './gazetteer';
import type { Found } from './find-mentions';
import type { Token } from '../text/tokens';

/** Words that follow two states' short forms: 中俄关系, 美日同盟, 两国 after them. */
const AFTER = /^(?:关系|两国|双方|双边|合作|友好|友谊|战略|全面|建交|元首|领导人|首脑|外长|会谈|会晤|峰会|贸易|经贸|边界|边境|联合|互信|命运|伙伴|高层|政治|务实|之间|人民|传统|务|同盟|联盟|军演|冲突|战争|谈判|对话|协议|条约)/;

/**
 * Two states by one character each, 中俄, 美日: certain only where the text names both in full and no third state it names is written
 * so. 中阿 in an article on an Arab summit names nobody.
 */
export function findPairs(text: string, tokens: readonly Token[], names: readonly Found[]): readonly Found[] {
  const named = new Set(names.flatMap(({ named: { kind, row } }) => (kind === 'place' ? [row.id] : [])));
  const taken = new Set(names.flatMap(({ from, until }) => Array.from({ length: until - from }, (_, k) => from + k)));
  const found: Found[] = [];
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const first = taken.has(i) ? null : certain(tokens[i], named);
    const second = first === null || taken.has(i + 1) ? null : certain(tokens[i + 1], named);
    if (first === null || second === null || first === second || !AFTER.test(text.slice(tokens[i + 1]?.end ?? 0, (tokens[i + 1]?.end ?? 0) + 4))) continue;
    found.push(mentionOf(first, i), mentionOf(second, i + 1));
    i += 1;
  }
  return found;
}

function certain(token: Token | undefined, named: ReadonlySet<string>): PlaceRow | null {
  if (token?.kind !== 'han') return null;
  const candidates = statesByCharacter(token.norm).filter((id) => named.has(id));
  return candidates.length === 1 ? (findPlace(candidates[0] ?? '') ?? null) : null;
}

/** Inside a longer expression, as 中 in 中俄: it marks the country and starts no phrase of an actor. */
function mentionOf(row: PlaceRow, at: number): Found {
  return { named: { kind: 'place', row, via: 'adjective', needs: [], not: [] }, from: at, until: at + 1, inside: true };
}
