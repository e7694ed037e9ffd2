/** The one word for attention in all views: `strong` is hovered or selected, `plain` belongs, `faint` does not. */
export type Emphasis = 'strong' | 'plain' | 'faint';

/** How a datum (statement, event, place, date, actor or thing, by id) is to be drawn now. */
export type EmphasisOf = (id: string) => Emphasis;

/** For figures without a reader: nothing is hovered, selected or filtered. */
export const allPlain: EmphasisOf = () => 'plain';

const RANK: Record<Emphasis, number> = { faint: 0, plain: 1, strong: 2 };

/** The emphasis of something that several data share, as a highlight in the text: the liveliest of theirs. */
export function liveliest(emphases: readonly Emphasis[]): Emphasis {
  return emphases.reduce<Emphasis>((best, next) => (RANK[next] > RANK[best] ? next : best), 'faint');
}
