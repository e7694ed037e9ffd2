import { alternativeText } from '@/lib/embed/alternative-text';
import type { EvidenceRow } from '@/lib/embed/evidence';
import { markBoxes } from '@/lib/figure/mark-boxes';
import { toPng } from '@/lib/figure/png';
import { sentenceAddress } from '@/lib/figure/sentence-address';
import type { Picture, Spot } from '@/lib/figure/slide';
import type { Lang } from '@/lib/i18n/lang';
import type { Finished } from './finished';
import { outlinesFor } from './outlines';
import type { Letters, Palette } from './palette';
import { sheetOf, svgText, type FileMetadata } from './svg-file';

type Drawing = {
  readonly finished: Finished;
  readonly lang: Lang;
  readonly ink: Palette;
  readonly metadata: FileMetadata;
};

/** A drawing with its key, in outlines; the document that it stands in says the rest. */
export function officeSvg({ finished, lang, ink, metadata }: Drawing): Promise<string> {
  const draw = (letters: Letters) => svgText(sheetOf(finished, { lang, notes: [], metadata, around: 'key', palette: { ...ink, letters } }));
  return outlinesFor(draw, lang).then((outlineOf) => draw({ draw: 'outlines', outlineOf }));
}

/** The same with what shows it where no SVG is drawn, and with what its marks lead to. */
export async function officePicture(svg: string, { finished, lang, metadata }: Drawing, rows: readonly EvidenceRow[], article: string | null): Promise<Picture> {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const title = `${finished.words.title}: ${metadata.title}`;
  return {
    svg,
    png: await toPng(svg, { width: Number(width), scale: 2, metadata: { ...metadata, title } }),
    width: Number(width),
    height: Number(height),
    alt: alternativeText({ title, description: finished.description }, lang),
    spots: spotsOf(svg, rows, article),
  };
}

const SMALLEST = 8; // px of a spot: a finer mark could not be hit
/** A country is too large a button, and its neighbours would lie on it. */
const LARGEST = 120;

function spotsOf(svg: string, rows: readonly EvidenceRow[], article: string | null): readonly Spot[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  return markBoxes(svg).flatMap(({ id, x, y, width, height }) => {
    const row = known.get(id);
    const href = row === undefined ? null : addressOf(row, article);
    if (row === undefined || href === null || width > LARGEST || height > LARGEST) return [];
    const [across, down] = [Math.max(width, SMALLEST), Math.max(height, SMALLEST)];
    return [{ x: x - (across - width) / 2, y: y - (down - height) / 2, width: across, height: down, href, name: row.label }];
  });
}

/** Who else says so, or the article itself at its words. */
function addressOf({ quotes: [quote], sources }: EvidenceRow, article: string | null): string | null {
  const source = sources.find(({ url }) => url !== null)?.url ?? null;
  return source ?? (quote === undefined ? null : sentenceAddress(article, quote));
}
