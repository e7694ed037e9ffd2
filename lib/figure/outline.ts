import type { Dir, Lang } from '../i18n/lang';
import { SHARE_LEFT, type LabelAt } from '../type/label-box';
import type { DrawnCharacter, Typesetter } from '../type/shape-text';
import { pathOfGlyphs } from './glyph-path';

export type DrawnLabel = LabelAt & { readonly dir: Dir };

export type OutlinedLabel = {
  /** SVG path data: the letters as shapes, to be filled. */
  readonly d: string;
  readonly left: number;
  readonly width: number;
  /** In reading order, `x` in the drawing: for a layer of text over the shapes. */
  readonly characters: readonly DrawnCharacter[];
  /** Characters that no bundled font has. */
  readonly missing: readonly string[];
};

export type OutlineOf = (label: DrawnLabel) => OutlinedLabel;

/** Turns labels into shapes where a browser would draw their text. The typesetter knows their characters. */
export function outliner(setter: Typesetter, lang: Lang): OutlineOf {
  return ({ text, x, y, side, size, weight = 400, dir }) => {
    const { width, glyphs, characters, missing } = setter.shapeText(text, { size, weight, dir, lang });
    const left = x - width * SHARE_LEFT[side];
    return {
      d: pathOfGlyphs(glyphs, { x: left, y, size }),
      left,
      width,
      characters: characters.map((character) => ({ ...character, x: left + character.x })),
      missing,
    };
  };
}

/** The labels of a drawing, learned by drawing it once without them: fonts are opened for what is drawn, and no more. */
export function labelsOf(draw: (outlineOf: OutlineOf) => void): readonly DrawnLabel[] {
  const labels: DrawnLabel[] = [];
  draw((label) => {
    labels.push(label);
    return { d: '', left: label.x, width: 0, characters: [], missing: [] };
  });
  return labels;
}
