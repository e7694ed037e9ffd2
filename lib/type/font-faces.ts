import { Blob, Face, Feature, Font, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { isHan } from './characters';
import type { Weight } from './text-width';

/** The two text faces: the interface and drawings are set in `sans`, articles in `naskh`. */
export type Family = 'sans' | 'naskh';

/** A font ready to be shaped with, in one weight. */
export type FontFace = {
  /** The file's name and the weight: the same font always has the same key. */
  readonly key: string;
  readonly file: string;
  /** Whether the file has all weights, this one among them. */
  readonly isVariable: boolean;
  readonly font: Font;
  /** em for one unit of the font. */
  readonly unit: number;
  readonly has: (code: number) => boolean;
  readonly features: readonly Feature[];
};

// The pages' own Han subsets have no kerning: there a character is one em.
const UNKERNED = [new Feature('kern', 0)];

/** Gives a file of the project's folder: this folder of the library touches no disk. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** A face for each character that the bundled fonts draw, in one family and weight. */
export type FaceMap = ReadonlyMap<number, FontFace>;

const PLEX = 'node_modules/@fontsource/ibm-plex-sans-arabic';
const NASKH = 'node_modules/@fontsource-variable/noto-naskh-arabic';
const HAN = 'node_modules/@fontsource-variable/noto-sans-sc';

type Slice = { readonly path: (weight: Weight) => string; readonly declares: (code: number) => boolean; readonly isVariable: boolean };

/**
 * The slices of a family in the order in which a browser asks them, then those which no page loads: a letter that the reader's
 * system would draw is better drawn in one of these than as an empty box.
 */
async function slicesOf(family: Family, read: ReadFile): Promise<readonly Slice[]> {
  const [plex, naskh, han] = await Promise.all([PLEX, NASKH, HAN].map((folder) => readRanges(folder, read)));
  const plexSlice = (name: string): Slice => ({ path: (weight) => `${PLEX}/files/ibm-plex-sans-arabic-${name}-${weight}-normal.woff2`, declares: within(plex?.[name]), isVariable: false });
  const variable = (folder: string, name: string, declares: Slice['declares']): Slice => ({ path: () => `${folder}/files/${folder.split('/').at(-1) ?? ''}-${name}-wght-normal.woff2`, declares, isVariable: true });
  const hanSlices = Object.entries(han ?? {}).map(([key, ranges]) => ({ name: key.replaceAll(/[[\]]/g, ''), declares: within(ranges), isNumbered: key.startsWith('[') }));
  // The page's stylesheets declare `latin` last, and a browser asks the last first: a space in an Arabic line is Latin.
  const sans = [
    ...['latin', 'latin-ext', 'arabic'].map(plexSlice),
    ...hanSlices.filter(({ isNumbered }) => isNumbered).map(({ name, declares }) => variable(HAN, name, (code) => isHan(code) && declares(code))),
  ];
  const text = ['latin', 'latin-ext', 'arabic'].map((name) => variable(NASKH, name, within(naskh?.[name])));
  const rest = [
    plexSlice('cyrillic-ext'),
    ...hanSlices.toSorted((a, b) => Number(a.isNumbered) - Number(b.isNumbered)).map(({ name, declares }) => variable(HAN, name, declares)),
    ...['math', 'symbols'].map((name) => variable(NASKH, name, within(naskh?.[name]))),
  ];
  return family === 'sans' ? [...sans, ...rest, ...text] : [...text, ...sans, ...rest];
}

async function readRanges(folder: string, read: ReadFile): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(new TextDecoder().decode(await read(`${folder}/unicode.json`)));
}

function within(ranges = ''): (code: number) => boolean {
  const list = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.replace(/^u\+/i, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return (code) => list.some(([from, to]) => from <= code && code <= to);
}

/** Opens each file once, and only files that some text asks for: the Han font is a hundred of them. */
export function fontFaces(read: ReadFile): { readonly facesFor: (codes: Iterable<number>, family: Family, weight: Weight) => Promise<FaceMap> } {
  const slices = new Map<Family, Promise<readonly Slice[]>>();
  const faces = new Map<string, Promise<Face>>();
  const fonts = new Map<string, Promise<FontFace>>();
  const found = new Map<string, FontFace | null>();

  const once = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
  };

  function open({ path, isVariable }: Slice, weight: Weight): Promise<FontFace> {
    const file = path(weight);
    return once(fonts, `${file} ${weight}`, async (): Promise<FontFace> => {
      const face = await once(faces, file, () => openFace(file, read));
      const font = new Font(face);
      if (isVariable) font.setVariations([new Variation('wght', weight)]);
      const codes = new Set(face.collectUnicodes());
      return { key: `${file} ${weight}`, file, isVariable, font, unit: 1 / face.upem, has: (code) => codes.has(code), features: file.startsWith(HAN) ? UNKERNED : [] };
    });
  }

  async function faceOf(code: number, family: Family, weight: Weight): Promise<FontFace | null> {
    for (const slice of await once(slices, family, () => slicesOf(family, read))) {
      if (!slice.declares(code)) continue;
      const face = await open(slice, weight);
      if (face.has(code)) return face;
    }
    return null;
  }

  return {
    async facesFor(codes, family, weight) {
      const map = new Map<number, FontFace>();
      for (const code of codes) {
        const key = `${family} ${weight} ${code}`;
        const face = found.has(key) ? found.get(key) : await faceOf(code, family, weight);
        found.set(key, face ?? null);
        if (face !== null && face !== undefined) map.set(code, face);
      }
      return map;
    },
  };
}

async function openFace(file: string, read: ReadFile): Promise<Face> {
  // HarfBuzz reads no woff2; with all glyphs kept the subsetter only changes the container.
  return new Face(new Blob(await subsetFont(await read(file), undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' })));
}
