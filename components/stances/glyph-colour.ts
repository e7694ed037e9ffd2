import { polarityColour, type Palette } from '@/components/figure/palette';
import type { Polarity } from '@/lib/dossier/schema';
import type { Tone } from '@/lib/stances/placed';

/**
 * On the middle blue neither ink (4.35:1) nor paper (3.8:1) holds 4.5:1, so the two middling polarities of either theme,
 * which are close in lightness, take a black just deep enough for all four.
 */
const ON_MIDDLING = '#0c0b09';

/** Colour of a sign or a number on a mark of this polarity. */
export function glyphColour(palette: Palette, polarity: Polarity): string {
  return polarity === 1 || polarity === -1 ? ON_MIDDLING : palette.paper;
}

export function toneColour(palette: Palette, tone: Tone): string {
  switch (tone.type) {
    case 'ink': return palette.ink;
    case 'muted': return palette.muted;
    case 'of': return polarityColour(palette, tone.polarity);
    case 'on': return glyphColour(palette, tone.polarity);
  }
}
