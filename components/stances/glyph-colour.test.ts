import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, polarityColour } from '@/components/figure/palette';
import { glyphColour } from './glyph-colour';

const POLARITIES = [-2, -1, 0, 1, 2] as const;
const THEMES = [['light', LIGHT], ['dark', DARK]] as const;

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('the %s palette', (_, palette) => {
  it.each(POLARITIES)('shows a mark of polarity %i on paper', (polarity) => {
    expect(contrast(polarityColour(palette, polarity), palette.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(POLARITIES)('lets the sign on a mark of polarity %i be read', (polarity) => {
    expect(contrast(glyphColour(palette, polarity), polarityColour(palette, polarity))).toBeGreaterThanOrEqual(4.5);
  });

  it('lets the words of the two sides be read on paper', () => {
    for (const polarity of [-2, 2] as const) expect(contrast(polarityColour(palette, polarity), palette.paper)).toBeGreaterThanOrEqual(4.5);
  });
});
