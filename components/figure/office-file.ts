import { evidenceOf, type EvidenceTable } from '@/lib/embed/evidence';
import type { Block, Cited } from '@/lib/figure/block';
import { toDocx } from '@/lib/figure/docx';
import type { Line } from '@/lib/figure/office-text';
import { toPptx } from '@/lib/figure/pptx';
import { sentenceAddress } from '@/lib/figure/sentence-address';
import type { BarChart, Picture, Slide } from '@/lib/figure/slide';
import { remembering } from '@/lib/figure/remember';
import { VIEWS, type ViewName } from '@/lib/figure/view-name';
import { formatDay, formatNumber, isolate, type Locale } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { FIGURE } from '@/lib/i18n/messages/figure';
import { OFFICE } from '@/lib/i18n/messages/office';
import type { Theme } from '@/lib/selection/view-state';
import { finishedOf, readingOf, wordsOf, type DossierFigure } from './dossier-figure';
import type { Finished } from './finished';
import { officePicture, officeSvg } from './office-picture';
import { DARK, LIGHT, type Palette } from './palette';
import { stanceBars } from './stance-bars';

export type OfficeFormat = 'pptx' | 'docx';

export type OfficeRequest = DossierFigure & {
  /** In their order; a whole dossier has them all. */
  readonly views: readonly ViewName[];
};

/** px of a drawing: its labels are then 7 or 8 points on A4, and on a slide as large as its shape allows. */
const WIDTHS: Record<OfficeFormat, Record<ViewName, number>> = { docx: { timeline: 720, map: 720, stances: 720 }, pptx: { timeline: 960, map: 720, stances: 960 } };

/** What a document says of one view. */
type Chapter = { readonly view: ViewName; readonly finished: Finished; readonly picture: Picture; readonly evidence: EvidenceTable };

const drawn = remembering<Promise<Chapter>>(2 * VIEWS.length); // for the whole, after each view has had a document of its own

/** Views as a presentation or a text document, with the words behind every mark. */
export async function officeFile(format: OfficeFormat, request: OfficeRequest): Promise<Uint8Array> {
  const chapters: Chapter[] = [];
  for (const view of request.views) chapters.push(await drawn(request.dossier, JSON.stringify([view, format, request.lang, request.state, request.mark, request.ignored]), () => chapterOf(view, format, request)));
  return format === 'pptx' ? deckOf(chapters, request) : documentOf(chapters, request);
}

function localeOf({ lang, state }: Pick<OfficeRequest, 'lang' | 'state'>): Locale {
  return { lang, digits: state.nu, months: state.months };
}

/** Of the paper that a document is printed on. */
const PAPER: Palette = { ...LIGHT, paper: '#ffffff' };

function inkOf(format: OfficeFormat, theme: Theme): Palette {
  if (format === 'docx') return PAPER;
  return theme === 'dark' ? DARK : LIGHT;
}

async function chapterOf(view: ViewName, format: OfficeFormat, request: OfficeRequest): Promise<Chapter> {
  const { dossier, lang, state } = request;
  const finished = finishedOf({ ...request, view }, state.w ?? WIDTHS[format][view]);
  const drawing = { finished, lang, ink: inkOf(format, state.theme), metadata: wordsOf(request).metadata };
  const svg = await officeSvg(drawing);
  const marks = new Set([...svg.matchAll(/ data-mark="([^"]+)"/g)].map(([, id = '']) => id));
  const evidence = evidenceOf(view, readingOf(request), marks, localeOf(request));
  return { view, finished, evidence, picture: await officePicture(svg, drawing, evidence.rows, dossier.article.url) };
}

/** What is said of the whole: its headline, who published it and when, and who is to be named. */
function frameOf(request: OfficeRequest): { readonly headline: Line; readonly published: readonly Line[]; readonly notes: readonly Line[]; readonly source: Line; readonly described: { readonly title: string; readonly description: string; readonly identifier: string } } {
  const { dossier: { article }, lang, mark } = request;
  const { notes, attribution, metadata } = wordsOf(request);
  const inLang = (text: string): Line => ({ text, lang });
  const date = article.publishedOn === null ? [] : [formatDay(Date.parse(article.publishedOn), localeOf(request))];
  const from = [...(article.publisher === null ? [] : [article.publisher]), ...date].map(isolate).join(' · ');
  return {
    headline: inLang(metadata.title),
    published: [...(from === '' ? [] : [inLang(from)]), ...(article.lang === lang ? [] : [{ text: article.title, lang: article.lang, href: safe(article.url) }])],
    notes: notes.map(inLang),
    source: inLang(attribution),
    described: { title: metadata.title, description: metadata.source, identifier: mark },
  };
}

function safe(url: string | null): string | null {
  return url !== null && /^https?:\/\//.test(url) && URL.canParse(url) ? url : null;
}

/** Cover, a slide a view, the stances also as bars that can be changed, sources. */
function deckOf(chapters: readonly Chapter[], request: OfficeRequest): Uint8Array {
  const { dossier: { article }, lang, state } = request;
  const { headline, published, notes, source, described } = frameOf(request);
  const ink = inkOf('pptx', state.theme);
  const bars = stanceBars({ reading: readingOf(request), view: state, locale: localeOf(request), palette: ink });
  const slides: readonly Slide[] = [
    { type: 'cover', title: headline, lines: published, notes },
    ...chapters.flatMap((chapter) => [
      pictureSlide(chapter, { lang, articleLang: article.lang }),
      ...(chapter.view === 'stances' && bars !== null ? [barSlide(chapter, bars, { lang, articleLang: article.lang })] : []),
    ]),
    { type: 'text', title: { text: OFFICE[lang].sources, lang }, lines: [...notes, ...(safe(article.url) === null ? [] : [{ text: article.title, lang: article.lang, href: safe(article.url) }]), { text: FIGURE[lang].licence, lang }], notes: [] },
  ];
  return toPptx(slides, { lang, ink, source, described });
}

type Tongues = { readonly lang: Lang; readonly articleLang: Lang };

function pictureSlide({ finished, picture, evidence }: Chapter, { lang, articleLang }: Tongues): Slide {
  const { title, finding } = finished.words;
  return { type: 'figure', title: { text: title, lang }, lines: [{ text: finding, lang }], figure: { type: 'picture', picture }, remarks: finished.words.notes.map((text) => ({ text, lang })), notes: [{ text: finding, lang }, ...sentencesOf(evidence, { lang, articleLang })] };
}

function barSlide({ evidence }: Chapter, { chart, finding }: { readonly chart: BarChart; readonly finding: string }, { lang, articleLang }: Tongues): Slide {
  return { type: 'figure', title: { text: OFFICE[lang].bars, lang }, lines: [{ text: finding, lang }], figure: { type: 'bars', chart }, remarks: [], notes: [{ text: finding, lang }, ...sentencesOf(evidence, { lang, articleLang })] };
}

/** For the speaker: what each mark is, the words that say it as they stand, and who else says so. */
function sentencesOf({ rows }: EvidenceTable, { lang, articleLang }: Tongues): readonly Line[] {
  return rows.flatMap(({ label, cells, quotes, sources }) => [
    { text: [label, ...cells].join(' · '), lang },
    ...quotes.map((text) => ({ text, lang: articleLang })),
    ...sources.map(({ text }) => ({ text, lang })),
  ]);
}

/** A chapter a view: its finding, its figure, and a table of all that it shows with the words behind it. */
function documentOf(chapters: readonly Chapter[], request: OfficeRequest): Uint8Array {
  const { dossier: { article }, lang } = request;
  const { headline, published, notes, source, described } = frameOf(request);
  const locale = localeOf(request);
  const inLang = (text: string): Line => ({ text, lang });
  const blocks: readonly Block[] = [
    { type: 'title', line: headline },
    ...published.map((line): Block => ({ type: 'subtitle', line })),
    ...notes.map((line): Block => ({ type: 'small', line })),
    { type: 'small', line: inLang(FIGURE[lang].licence) },
    ...chapters.flatMap(({ finished, picture, evidence }, i): readonly Block[] => [
      { type: i === 0 ? 'heading' : 'chapter', line: inLang(finished.words.title) },
      { type: 'body', line: inLang(finished.words.finding) },
      { type: 'figure', picture, caption: inLang(`${OFFICE[lang].figure(formatNumber(i + 1, locale))} ${finished.words.title}. ${source.text}`) },
      ...finished.words.notes.map((note): Block => ({ type: 'small', line: inLang(note) })),
      { type: 'subheading', line: inLang(evidence.caption) },
      tableOf(evidence, { lang, articleLang: article.lang, url: article.url, locale }),
    ]),
  ];
  return toDocx(blocks, { lang, ink: PAPER, header: headline, footer: source, described });
}

const WORD_WIDE = 14; // hundredths of a page: room for the longest word of a speaker, an issue or a stance, such as "Reconstruction"

function tableOf({ heads, rows }: EvidenceTable, { lang, articleLang, url, locale }: Tongues & { readonly url: string | null; readonly locale: Locale }): Block {
  const inLang = (text: string): Line => ({ text, lang });
  const between = heads.length - 2;
  return {
    type: 'table',
    heads: [inLang(OFFICE[lang].number), ...heads.map(inLang)],
    widths: between > 2 ? [7.5, 22, ...Array.from({ length: between }, () => WORD_WIDE), 28.5] : [8, 27, ...Array.from({ length: between }, () => 25 / between), 40],
    rows: rows.map(({ label, cells, quotes, sources }, i) => {
      const notes: readonly Line[] = sources.map(({ text, url: href }) => ({ text, lang, href }));
      const words: readonly Cited[] = quotes.map((text) => ({ text, lang: articleLang, href: sentenceAddress(url, text) }));
      return [[inLang(formatNumber(i + 1, locale))], [{ ...inLang(label), sources: notes }], ...cells.map((text) => [inLang(text)]), words];
    }),
  };
}
