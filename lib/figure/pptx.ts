import { dirOf, type Dir, type Lang } from '../i18n/lang';
import type { OfficeInk } from './office-ink';
import { packOffice, type Described, type Part } from './office-package';
import { OFFICE_TAG, plainText, type Line } from './office-text';
import { SLIDE } from './pptx-box';
import { chartBook, chartXml } from './pptx-chart';
import { LAYOUTS, layoutXml, LOOK, masterXml, notesMasterXml } from './pptx-master';
import { SPACES } from './pptx-shape';
import { notesXml, slideXml, type SlideParts } from './pptx-slide';
import { levelStyle } from './pptx-text';
import { themeXml } from './pptx-theme';
import type { Slide } from './slide';
import { element, xmlFile } from './xml';

export type DeckOptions = {
  readonly lang: Lang;
  readonly ink: OfficeInk;
  /** Under every slide: whose words, whose analysis. */
  readonly source: Line;
  readonly described: Omit<Described, 'lang'>;
};

const KIND = 'application/vnd.openxmlformats-officedocument.presentationml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const layoutPath = (i: number) => `ppt/slideLayouts/slideLayout${i + 1}.xml`;
const slidePath = (i: number) => `ppt/slides/slide${i + 1}.xml`;

/** A presentation (PresentationML), of the same bytes for the same slides. Figures stay what they are: a drawing is a drawing, bars are a chart that can be changed. */
export function toPptx(slides: readonly Slide[], options: DeckOptions): Uint8Array {
  const { lang, described } = options;
  const parts = [...frameParts(slides.length, options), ...slides.flatMap((slide, i) => slideParts(slide, i, options))];
  return packOffice('ppt/presentation.xml', parts, { ...described, title: plainText(described.title), description: plainText(described.description), lang: OFFICE_TAG[lang] });
}

/** What every presentation has, whatever is on its slides. */
function frameParts(count: number, { lang, ink }: DeckOptions): readonly Part[] {
  const dir = dirOf(lang);
  const slides = Array.from({ length: count }, (_, i) => slidePath(i));
  const theme = (i: number) => ({ path: `ppt/theme/theme${i}.xml`, type: 'application/vnd.openxmlformats-officedocument.theme+xml', body: themeXml(ink) });
  return [
    {
      path: 'ppt/presentation.xml', type: `${KIND}.presentation.main+xml`, body: presentationXml(count, dir),
      links: [{ id: 'rId1', type: 'slideMaster', target: MASTER }, { id: 'rId2', type: 'notesMaster', target: NOTES_MASTER }, { id: 'rId3', type: 'theme', target: 'ppt/theme/theme1.xml' }, ...slides.map((target, i) => ({ id: `rId${i + 4}`, type: 'slide', target }))],
    },
    { path: MASTER, type: `${KIND}.slideMaster+xml`, body: masterXml(dir), links: [...LAYOUTS.map((_, i) => ({ id: `rId${i + 1}`, type: 'slideLayout', target: layoutPath(i) })), { id: `rId${LAYOUTS.length + 1}`, type: 'theme', target: 'ppt/theme/theme1.xml' }] },
    ...LAYOUTS.map((layout, i) => ({ path: layoutPath(i), type: `${KIND}.slideLayout+xml`, body: layoutXml(layout, dir), links: [{ id: 'rId1', type: 'slideMaster', target: MASTER }] })),
    { path: NOTES_MASTER, type: `${KIND}.notesMaster+xml`, body: notesMasterXml(dir), links: [{ id: 'rId1', type: 'theme', target: 'ppt/theme/theme2.xml' }] },
    theme(1),
    theme(2),
  ];
}

function presentationXml(count: number, dir: Dir): string {
  return xmlFile(element('p:presentation', { ...SPACES, rtl: dir === 'rtl' ? 1 : 0, saveSubsetFonts: 1 },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
    ...(count === 0 ? [] : [element('p:sldIdLst', {}, ...Array.from({ length: count }, (_, i) => element('p:sldId', { id: 256 + i, 'r:id': `rId${i + 4}` })))]),
    element('p:sldSz', { cx: SLIDE.width, cy: SLIDE.height }),
    element('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
    element('p:defaultTextStyle', {}, levelStyle('a:lvl1pPr', LOOK.body, dir))));
}

/** A slide with its notes and what is drawn on it. */
function slideParts(slide: Slide, i: number, { lang, source }: DeckOptions): readonly Part[] {
  const n = i + 1;
  const own: SlideParts = { layout: layoutPath(LAYOUTS.indexOf(slide.type)), notes: `ppt/notesSlides/notesSlide${n}.xml`, png: `ppt/media/figure${n}.png`, svg: `ppt/media/figure${n}.svg`, chart: `ppt/charts/chart${n}.xml` };
  return [
    { path: slidePath(i), type: `${KIND}.slide+xml`, ...slideXml(slide, { lang, source, parts: own }) },
    { path: own.notes, type: `${KIND}.notesSlide+xml`, ...notesXml(slide.notes, { slide: slidePath(i), master: NOTES_MASTER }) },
    ...figureParts(slide, own, lang),
  ];
}

function figureParts(slide: Slide, { png, svg, chart }: SlideParts, lang: Lang): readonly Part[] {
  if (slide.type !== 'figure') return [];
  const { figure } = slide;
  switch (figure.type) {
    case 'picture': return [{ path: png, type: null, body: figure.picture.png }, { path: svg, type: null, body: figure.picture.svg }];
    case 'bars': {
      const book = chart.replace('charts/chart', 'embeddings/chart').replace('.xml', '.xlsx');
      return [{ path: chart, type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', ...chartXml(figure.chart, lang, book) }, { path: book, type: null, body: chartBook(figure.chart, lang) }];
    }
  }
}
