import { finishedOf, readingOf, wordsOf } from '@/components/figure/dossier-figure';
import { officePicture, officeSvg } from '@/components/figure/office-picture';
import { DARK, LIGHT } from '@/components/figure/palette';
import { stanceBars } from '@/components/figure/stance-bars';
import { viewOfState } from '@/lib/present/plan';
import type { Deck, Scene } from '@/lib/present/schema';
import type { Dossier, Issue } from '@/lib/dossier/schema';
import { tongueOf } from '@/lib/present/tongue';
import { evidenceOf } from '@/lib/embed/evidence';
import type { Line } from '@/lib/figure/office-text';
import { toPptx } from '@/lib/figure/pptx';
import type { Slide } from '@/lib/figure/slide';
import type { ViewName } from '@/lib/figure/view-name';
import type { Lang } from '@/lib/i18n/lang';
import { PRESENT } from '@/lib/i18n/messages/present';
import { INITIAL_VIEW, type Theme } from '@/lib/selection/view-state';

type Wanted = { readonly dossier: Dossier; readonly issues: readonly Issue[]; readonly deck: Deck; readonly lang: Lang; readonly theme: Theme };

/** px of a drawing: its labels are then as large on the slide as its shape allows. */
const WIDTH: Readonly<Record<ViewName, number>> = { timeline: 960, map: 720, stances: 960 };

/** The talk as a presentation: a slide a view, the sums of stances as bars that can be changed, notes as they are in the talk. */
export async function deckPptx(wanted: Wanted): Promise<Uint8Array> {
  const { dossier, deck, lang, theme } = wanted;
  const { attribution, metadata } = wordsOf({ dossier, lang, state: INITIAL_VIEW, mark: dossier.id, ignored: [] });
  const slides: Slide[] = [];
  for (const scene of deck.scenes) slides.push(...(await slidesOf(scene, wanted)));
  return toPptx(slides, { lang, ink: theme === 'dark' ? DARK : LIGHT, source: { text: attribution, lang }, described: { title: metadata.title, description: metadata.source, identifier: dossier.id } });
}

async function slidesOf(scene: Scene, wanted: Wanted): Promise<readonly Slide[]> {
  const { lang } = wanted;
  const title: Line = { text: scene.title, lang: tongueOf(scene.title, lang) };
  const notes = notesOf(scene, lang);
  const lines = scene.points.map((text): Line => ({ text, lang }));
  if (scene.kind === 'views') return Promise.all(scene.views.map((view) => figureSlide(view, scene, wanted, { title, notes })));
  return [{ type: scene.kind === 'title' ? 'cover' : 'text', title, lines, notes }];
}

async function figureSlide(view: ViewName, scene: Scene, { dossier, issues, lang, theme }: Wanted, { title, notes }: Pick<Slide, 'title' | 'notes'>): Promise<Slide> {
  const ink = theme === 'dark' ? DARK : LIGHT;
  const reading = readingOf({ dossier, issues, lang });
  const state = viewOfState(scene.state, reading);
  const figure = { dossier, issues, lang, state };
  const locale = { lang, digits: state.nu, months: state.months };
  const bars = view === 'stances' && state.stances === 'summary' ? stanceBars({ reading, view: state, locale, palette: ink }) : null;
  const captions = scene.steps.flatMap(({ caption }, i) => (caption === null || caption === scene.steps[i - 1]?.caption ? [] : [{ text: caption, lang: tongueOf(caption, lang) }]));
  if (bars !== null) return { type: 'figure', title, lines: captions, figure: { type: 'bars', chart: bars.chart }, remarks: [], notes };
  const finished = finishedOf({ ...figure, view }, WIDTH[view]);
  const drawing = { finished, lang, ink, metadata: wordsOf({ ...figure, mark: dossier.id, ignored: [] }).metadata };
  const svg = await officeSvg(drawing);
  const marks = new Set([...svg.matchAll(/ data-mark="([^"]+)"/g)].map(([, id = '']) => id));
  const picture = await officePicture(svg, drawing, evidenceOf(view, reading, marks, locale).rows, dossier.article.url);
  return { type: 'figure', title, lines: captions, figure: { type: 'picture', picture }, remarks: finished.words.notes.map((text) => ({ text, lang })), notes };
}

/** A paragraph a line of the notes, each in its own language and direction; then the sources. */
function notesOf({ notes, sources }: Scene, lang: Lang): readonly Line[] {
  const said = notes.split('\n').map((text): Line => ({ text, lang: tongueOf(text, lang) }));
  if (sources.length === 0) return said;
  return [...said, { text: PRESENT[lang].sources, lang }, ...sources.map(({ text, url }): Line => ({ text, lang: tongueOf(text, lang), href: url }))];
}
