import type { Lang } from '../i18n/lang';
import { linesOf } from '../figure/sheet';
import type { Aspect, Scene } from './schema';
import { STAGE_HEIGHT, STAGE_WIDTH, type Box } from './stage-box';

export type Paper = 'a4' | 'letter';
/** Three scenes a page with lines to write on, or a page a scene with its notes in full. */
export type HandoutForm = 'three' | 'notes';

/** px at 96 to the inch. */
const PAPER: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = { a4: { width: 794, height: 1123 }, letter: { width: 816, height: 1056 } };
const MARGIN = 54;
const FOOT = 66; // px under the scenes: title, number, code
const GAP = 26;
const RULE = 30; // px between lines to write on
const PICTURE_SHARE = 0.56; // of the width, for a scene that has lines beside it
const NOTE = { size: 13, leading: { en: 19, ar: 23, zh: 20 } } as const;
const SOURCE_SIZE = 10.5;

export type HandoutLine = { readonly text: string; readonly y: number; readonly size: number; readonly tongue: Lang; readonly tone: 'ink' | 'muted' };
export type HandoutSlot = { readonly scene: number; readonly picture: Box & { readonly scale: number }; readonly rules: readonly { readonly x1: number; readonly x2: number; readonly y: number }[] };
export type HandoutPage = { readonly slots: readonly HandoutSlot[]; readonly lines: readonly HandoutLine[] };
export type Handout = { readonly width: number; readonly height: number; readonly left: number; readonly right: number; readonly footY: number; readonly pages: readonly HandoutPage[] };

type Options = { readonly paper: Paper; readonly form: HandoutForm; readonly aspect: Aspect; readonly lang: Lang; readonly tongueOf: (text: string) => Lang; readonly sourcesTitle: string };

/** Where scenes, lines and notes stand on paper. Scenes stand where reading begins; no scene is parted by the end of a page. */
export function layoutHandout(scenes: readonly Scene[], options: Options): Handout {
  const { width, height } = PAPER[options.paper];
  const frame = { width, height, left: MARGIN, right: width - MARGIN, footY: height - MARGIN - FOOT + 22 };
  const pages = options.form === 'three' ? threeAPage(scenes, frame, options) : scenes.flatMap((scene, i) => notesPages(scene, i, frame, options));
  return { ...frame, pages };
}

type Frame = Omit<Handout, 'pages'>;

function threeAPage(scenes: readonly Scene[], { left, right, height }: Frame, { aspect, lang }: Options): HandoutPage[] {
  const each = (height - 2 * MARGIN - FOOT - 2 * GAP) / 3;
  const ratio = STAGE_WIDTH[aspect] / STAGE_HEIGHT;
  const across = Math.min((right - left) * PICTURE_SHARE, each * ratio);
  return Array.from({ length: Math.ceil(scenes.length / 3) }, (_, page): HandoutPage => {
    const slots = scenes.slice(3 * page, 3 * page + 3).map((_scene, i): HandoutSlot => {
      const y = MARGIN + i * (each + GAP);
      const x = lang === 'ar' ? right - across : left;
      const [x1, x2] = lang === 'ar' ? [left, x - GAP] : [x + across + GAP, right];
      const rules = Array.from({ length: Math.floor(each / RULE) }, (_line, n) => ({ x1, x2, y: y + (n + 1) * RULE - 6 }));
      return { scene: 3 * page + i, picture: { x, y, width: across, height: across / ratio, scale: across / STAGE_WIDTH[aspect] }, rules };
    });
    return { slots, lines: [] };
  });
}

/** The scene, its notes in full, its sources with their numbers; what doesn't fit goes on over the page. */
function notesPages(scene: Scene, index: number, { left, right, height }: Frame, { aspect, tongueOf, sourcesTitle }: Options): HandoutPage[] {
  const across = right - left;
  const high = across / (STAGE_WIDTH[aspect] / STAGE_HEIGHT);
  const bottom = height - MARGIN - FOOT;
  const slot: HandoutSlot = { scene: index, picture: { x: left, y: MARGIN, width: across, height: high, scale: across / STAGE_WIDTH[aspect] }, rules: [] };
  const wrapped = (text: string, size: number, tone: 'ink' | 'muted') => linesOf(text, across, size).map((line) => ({ text: line, size, tone, tongue: tongueOf(text) }));
  // An address by itself: it has no spaces, and its line would be broken at every word before it.
  const sources = scene.sources.flatMap(({ text, url }, i) => [...wrapped(`${i + 1}. ${text}`, SOURCE_SIZE, 'muted'), ...(url === null ? [] : wrapped(readable(url), SOURCE_SIZE, 'muted').map((line) => ({ ...line, tongue: 'en' as const })))]);
  const words = [...scene.notes.split('\n').flatMap((text) => wrapped(text === '' ? ' ' : text, NOTE.size, 'ink')), ...(sources.length === 0 ? [] : [...wrapped(' ', NOTE.size, 'ink'), ...wrapped(sourcesTitle, NOTE.size, 'ink'), ...sources])];
  const pages: { slots: HandoutSlot[]; lines: HandoutLine[] }[] = [{ slots: [slot], lines: [] }];
  let y = MARGIN + high + GAP;
  for (const { text, size, tone, tongue } of words) {
    const leading = size === SOURCE_SIZE ? NOTE.leading[tongue] - 3 : NOTE.leading[tongue];
    if (y + leading > bottom) {
      pages.push({ slots: [], lines: [] });
      y = MARGIN;
    }
    y += leading;
    pages.at(-1)?.lines.push({ text, y, size, tone, tongue });
  }
  return pages;
}

/** An address as a person reads it, its letters not in percent. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}
