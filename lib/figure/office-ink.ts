/** The colours of an office document, `#rrggbb`. */
export type OfficeInk = {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly land: string;
  readonly accent: string;
  readonly polarity: readonly [string, string, string, string, string];
};

/** As OOXML writes a colour. */
export function hex(colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`bug: no colour of six digits: "${colour}"`);
  return colour.slice(1).toUpperCase();
}
