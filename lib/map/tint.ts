/** Steps of the accent laid over land by how often a country is named; `tone` is what reads on a step, in both themes. */
export const TINTS = [
  { from: 1, opacity: 0.2, tone: 'ink' },
  { from: 2, opacity: 0.32, tone: 'ink' },
  { from: 5, opacity: 0.45, tone: 'ink' },
  // From 0.5 to 0.75 neither ink nor paper reaches 4.5:1 on the light map.
  { from: 10, opacity: 0.8, tone: 'paper' },
  { from: 20, opacity: 1, tone: 'paper' },
] as const;

export type Tint = (typeof TINTS)[number];
export type Tone = Tint['tone'];

export function tintOf(count: number): Tint {
  return TINTS.findLast(({ from }) => from <= count) ?? TINTS[0];
}
