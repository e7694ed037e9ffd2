import type { FontFace } from '../type/font-faces';
import type { Glyph } from '../type/shape-text';

type Command = { readonly type: string; readonly values: readonly number[] };

const drawn = new WeakMap<FontFace, Map<number, readonly Command[]>>();

/** The outline of a glyph in units of its font, y upwards. */
function commandsOf(face: FontFace, id: number): readonly Command[] {
  const known = drawn.get(face) ?? new Map<number, readonly Command[]>();
  drawn.set(face, known);
  const commands = known.get(id) ?? face.font.glyphToJson(id);
  known.set(id, commands);
  return commands;
}

const GRAIN = 100; // steps in a px: a tenth of what an eye tells apart in print

/**
 * SVG path data of glyphs set from (`x`, `y`) on the baseline, relative and rounded, so that it is short. Rounded is where a
 * point stands and not how far it is from the last, so that no error adds up.
 */
export function pathOfGlyphs(glyphs: readonly Glyph[], { x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): string {
  let d = '';
  let at = { x: 0, y: 0 };
  let start = at;
  for (const glyph of glyphs) {
    const scale = size * glyph.face.unit;
    const point = (px: number, py: number) => ({ x: Math.round((x + glyph.x + px * scale) * GRAIN), y: Math.round((y - glyph.y - py * scale) * GRAIN) });
    for (const { type, values } of commandsOf(glyph.face, glyph.id)) {
      if (type === 'Z') {
        d += 'z';
        at = start;
        continue;
      }
      const end = point(values[values.length - 2] ?? 0, values[values.length - 1] ?? 0);
      if (type === 'M') {
        d += `M${joined([end.x, end.y])}`;
        start = end;
      } else if (type === 'L') d += lineTo(end.x - at.x, end.y - at.y);
      else {
        const steps: number[] = [];
        for (let i = 0; i < values.length; i += 2) {
          const { x: toX, y: toY } = point(values[i] ?? 0, values[i + 1] ?? 0);
          steps.push(toX - at.x, toY - at.y);
        }
        d += type.toLowerCase() + joined(steps);
      }
      at = end;
    }
  }
  return d;
}

function lineTo(dx: number, dy: number): string {
  if (dx === 0 && dy === 0) return '';
  if (dy === 0) return `h${joined([dx])}`;
  return dx === 0 ? `v${joined([dy])}` : `l${joined([dx, dy])}`;
}

function joined(steps: readonly number[]): string {
  let text = '';
  for (const step of steps) text += text !== '' && step >= 0 ? ` ${written(step)}` : written(step);
  return text;
}

// Most steps are short, and a figure has tens of thousands: writing them took a third of the time of its files.
const SHORT = 2048;
const short = Array.from({ length: 2 * SHORT + 1 }, (_, i) => spelled(i - SHORT));

function written(step: number): string {
  return short[step + SHORT] ?? spelled(step);
}

/** Without the zero before a point. */
function spelled(step: number): string {
  return String(step / GRAIN).replace(/^(-?)0\./, '$1.');
}
