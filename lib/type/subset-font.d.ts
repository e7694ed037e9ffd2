declare module 'subset-font' {
  /** The part of subset-font used here; `keepAllGlyphs` with an empty text only changes the container, as woff2 to sfnt. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options?: {
      readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
      readonly keepAllGlyphs?: boolean;
      readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    },
  ): Promise<Uint8Array>;
}
