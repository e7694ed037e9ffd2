import type { Reading } from '../dossier/localise';
import type { ViewName } from '../figure/view-name';
import type { Locale } from '../i18n/format';
import { dirOf, type Dir, type Lang } from '../i18n/lang';
import { queryOf } from '../link/param';
import { readView, vocabularyOf } from '../link/read';
import type { ViewState } from '../selection/view-state';
import { mapHeight } from '../map/zoom';
import { chartOf, spreadRepeats } from '../stances/chart';
import { readStances } from '../stances/data';
import { readTimeline } from '../timeline/data';
import type { Size } from '../timeline/lanes';
import { MAP } from '../i18n/messages/map';
import { WORLDVIEW } from '../i18n/messages/map-worlds';
import { fitStances } from './fit-stances';
import { fitText, type FittedText } from './fit-text';
import { fitTimeline } from './fit-timeline';
import type { Aspect, Scene, Step } from './schema';
import { leastSize, safeBox, type Box } from './stage-box';

/** One view on the stage: where, how much larger than on a page, and in how many pages. Map and timeline fill their box. */
export type PlannedFigure = { readonly view: ViewName; readonly box: Box; readonly scale: number; readonly size: Size; readonly pages: readonly (readonly string[])[] };

/** A place within a scene: the page that its figures show, and what is lit up and said on it. */
export type PlannedStep = Step & { readonly page: number };

export type ScenePlan = {
  readonly view: ViewState;
  readonly locale: Locale;
  readonly heading: Box & { readonly size: number };
  /** Where points stand, and how large they are. */
  readonly points: Box & { readonly size: number };
  readonly figures: readonly PlannedFigure[];
  readonly steps: readonly PlannedStep[];
  readonly foot: Box & { readonly size: number };
  /** Where it is from; what the borders mean, where it has a map. */
  readonly source: string;
};

type Setting = { readonly reading: Reading; readonly lang: Lang; readonly aspect: Aspect };

/** Of the size, by the height of a script's letters with its marks. */
export const LEADING: Readonly<Record<Lang, number>> = { en: 1.28, ar: 1.62, zh: 1.4 };
export const TITLE_SIZES = [84, 76, 68, 60, 52, 46, 40] as const;
const HEADING_SIZES = [40, 37, 34] as const;
const POINT_SIZES = [44, 40, 37] as const;
const FOOT_LEADING = 1.4;
const NUMBER_ROOM = 190; // units for the number of the scene, beside the source
const GAP = 14; // units between the heading and what it heads, and over the foot
const BESIDE = 28; // units between two views
/** Of the width, for the first of two views: charts have words beside them and maps don't. */
const SHARE: Readonly<Record<ViewName, number>> = { timeline: 1.1, map: 0.8, stances: 1.1 };

export function viewOfState(state: string, reading: Reading): ViewState {
  return readView(queryOf(new URLSearchParams(state)), vocabularyOf(reading)).view;
}

/** Where all of a scene stands and how many steps it has: the same in every window, on every screen. */
export function planScene(scene: Scene, { reading, lang, aspect }: Setting): ScenePlan {
  const safe = safeBox(aspect);
  const view = viewOfState(scene.state, reading);
  const locale: Locale = { lang, digits: view.nu, months: view.months };
  const heading = headingOf(scene, lang, safe);
  const footSize = leastSize('source', lang);
  const source = [scene.sources[0]?.text ?? '', ...(scene.views.includes('map') ? [MAP[lang].boundaries, WORLDVIEW[lang].says[view.world]] : [])].filter((part) => part !== '').join(' · ');
  const footHeight = Math.ceil(fitText([source], { width: safe.width - NUMBER_ROOM, height: safe.height / 4 }, { sizes: [footSize], leading: FOOT_LEADING })?.height ?? safe.height / 4);
  const foot = { x: safe.x, y: safe.y + safe.height - footHeight, width: safe.width, height: footHeight, size: footSize };
  const top = safe.y + heading.height + GAP;
  const body = { x: safe.x, y: top, width: safe.width, height: foot.y - GAP - top };
  const figures = scene.kind === 'views' ? boxesOf(scene.views, body, dirOf(lang)).map((figure) => planFigure(figure, { reading, view, locale, lang })) : [];
  const points = fitText(scene.points, body, { sizes: [...POINT_SIZES, leastSize('body', lang)], leading: LEADING[lang] }, 18);
  return { view, locale, heading, points: { ...body, size: points?.size ?? leastSize('body', lang) }, figures, steps: stepsOf(scene, figures), foot, source };
}

/** As high as the longest of what it will say, so that a caption moves nothing. */
function headingOf({ kind, title, steps }: Scene, lang: Lang, safe: Box): Box & { readonly size: number } {
  const texts = [title, ...steps.flatMap(({ caption }) => caption ?? [])];
  const sizes = [...(kind === 'title' ? TITLE_SIZES : HEADING_SIZES), leastSize('body', lang)];
  const leading = LEADING[lang];
  const most = kind === 'title' ? safe.height * 0.6 : sizes[0] ?? 0;
  const fitted = texts.map((text) => fitText([text], { width: safe.width, height: kind === 'title' ? most : 2 * most * leading }, { sizes, leading, weight: 600 }));
  const least = leastSize('body', lang);
  const size = Math.min(...fitted.map((one) => one?.size ?? least));
  const high = texts.map((text) => fitText([text], { width: safe.width, height: safe.height * 0.5 }, { sizes: [size], leading, weight: 600 }));
  const height = Math.max(...high.map((one: FittedText | null) => one?.height ?? safe.height * 0.5));
  return { x: safe.x, y: safe.y, width: safe.width, height: Math.ceil(height), size };
}

/** Two views stand beside each other, the first where reading begins; a timeline beside another is over or under it. */
function boxesOf(views: readonly ViewName[], body: Box, dir: Dir): readonly { readonly view: ViewName; readonly box: Box }[] {
  const [first, second] = views;
  if (first === undefined) return [];
  if (second === undefined || second === first) return [{ view: first, box: body }];
  const share = SHARE[first] / (SHARE[first] + SHARE[second]);
  const own = Math.floor((body.width - BESIDE) * share);
  const other = body.width - BESIDE - own;
  const [x1, x2] = dir === 'ltr' ? [body.x, body.x + own + BESIDE] : [body.x + other + BESIDE, body.x];
  return [{ view: first, box: { ...body, x: x1, width: own } }, { view: second, box: { ...body, x: x2, width: other } }];
}

type Drawn = { readonly reading: Reading; readonly view: ViewState; readonly locale: Locale; readonly lang: Lang };

const MAP_SMALLEST = 11; // px: of the name of an area

function planFigure({ view: name, box }: { readonly view: ViewName; readonly box: Box }, { reading, view, locale, lang }: Drawn): PlannedFigure {
  const room = { width: box.width, height: box.height, least: leastSize('chart', lang) };
  switch (name) {
    case 'map': {
      const scale = room.least / MAP_SMALLEST;
      // A map higher than its width asks for would cut off what lies at its sides.
      const height = Math.min(box.height, mapHeight(box.width / scale) * scale);
      return { view: name, box: { ...box, y: box.y + (box.height - height) / 2, height }, scale, size: 'wide', pages: [[]] };
    }
    case 'timeline': {
      const fitted = fitTimeline(readTimeline(reading, { priority: view.priority }), room, { shown: view.window, locale, dir: view.dir ?? dirOf(lang) });
      return { view: name, box, ...fitted };
    }
    case 'stances': {
      const fitted = fitStances(spreadRepeats(readStances(reading, lang), view.repeats), room, { chart: chartOf(view), locale, dir: dirOf(lang) });
      return { view: name, box, size: 'wide', ...fitted };
    }
  }
}

/** First the pages, one press each; then the steps, each on the page that has what it lights up. */
function stepsOf({ steps }: Scene, figures: readonly PlannedFigure[]): readonly PlannedStep[] {
  const count = Math.max(1, ...figures.map(({ pages }) => pages.length));
  const pages = Array.from({ length: count }, (_, page) => ({ page, sel: [], caption: null, sentence: null }));
  const pageOf = (sel: readonly string[]): number => Math.max(0, ...figures.map(({ pages: own }) => own.findIndex((ids) => sel.some((id) => ids.includes(id)))));
  return [...pages, ...steps.map((step) => ({ ...step, page: pageOf(step.sel) }))];
}
