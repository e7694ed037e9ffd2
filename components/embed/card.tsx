import { finishedOf, wordsOf, type DossierFigure } from '@/components/figure/dossier-figure';
import { Label } from '@/components/figure/label';
import { outlinesFor } from '@/components/figure/outlines';
import { LIGHT, type Letters } from '@/components/figure/palette';
import type { Finished } from '@/components/figure/finished';
import { svgText } from '@/components/figure/svg-file';
import { layoutCard } from '@/lib/embed/card-layout';
import { CARD } from '@/lib/embed/oembed';
import { toPng } from '@/lib/figure/png';
import { dirOf, type Lang } from '@/lib/i18n/lang';
import { COMMON } from '@/lib/i18n/messages/common';
import { WORLDVIEW } from '@/lib/i18n/messages/map-worlds';
import { INITIAL_VIEW } from '@/lib/selection/view-state';

type Of = Pick<DossierFigure, 'dossier' | 'issues' | 'lang' | 'mark'>;

/** What a dossier's card shows: its map, or the timeline where nothing it names has a place. */
export function cardFigure({ dossier, issues, lang, mark }: Of): Pick<Card, 'headline' | 'finished' | 'metadata'> {
  const view = dossier.places.some(({ lonLat, iso2 }) => lonLat !== null || iso2 !== null) ? 'map' : 'timeline';
  const { metadata } = wordsOf({ dossier, lang, state: INITIAL_VIEW, mark, ignored: [] });
  return { headline: metadata.title, finished: finishedOf({ dossier, issues, view, lang, state: INITIAL_VIEW }, DRAWN), metadata };
}

const DRAWN = 440; // px; enlarged on the card, so that its labels can be read in a message

type Card = {
  readonly lang: Lang;
  readonly headline: string;
  readonly finished: Finished;
  readonly metadata: { readonly title: string; readonly source: string; readonly licence: string };
  /** Of the picture, px. */
  readonly width: number;
};

/** The picture that a message or a feed shows for a link: headline, what was found, and the drawing. The same letters as everywhere, so Arabic joins. */
export async function cardPicture({ lang, headline, finished, metadata, width }: Card): Promise<Uint8Array> {
  const card = layoutCard({ headline, finding: finished.words.finding, brand: COMMON[lang].brand, note: finished.view === 'map' ? `${WORLDVIEW[lang].switch}: ${WORLDVIEW[lang].names[INITIAL_VIEW.world]}` : '' }, finished, dirOf(lang));
  const draw = (letters: Letters) => svgText(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${CARD.width} ${CARD.height}`} width={CARD.width} height={CARD.height}>
      <rect width={CARD.width} height={CARD.height} fill={LIGHT.paper} />
      <line {...card.rule} stroke={LIGHT.ink} strokeWidth={2} />
      {card.lines.map(({ id, tone, ...line }) => <Label key={id} {...line} letters={letters} fill={LIGHT[tone]} />)}
      <g transform={card.drawing}>{finished.draw({ ...LIGHT, letters })}</g>
    </svg>,
  );
  const outlineOf = await outlinesFor(draw, lang);
  return toPng(await draw({ draw: 'outlines', outlineOf }), { width, scale: 1, metadata: { ...metadata, title: headline } });
}
