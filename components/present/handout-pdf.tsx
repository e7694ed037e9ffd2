import { create } from 'qrcode';
import type { ReactNode } from 'react';
import { readingOf, wordsOf } from '@/components/figure/dossier-figure';
import { Label } from '@/components/figure/label';
import { outlinesFor } from '@/components/figure/outlines';
import { LIGHT, type Letters, type Palette } from '@/components/figure/palette';
import { svgText } from '@/components/figure/svg-file';
import { qrPath } from '@/components/share/qr-path';
import { layoutHandout, type Handout, type HandoutForm, type HandoutPage, type Paper } from '@/lib/present/handout';
import { tongueOf } from '@/lib/present/tongue';
import { rememberLines } from '@/lib/figure/drawn-lines';
import { joinPdfs } from '@/lib/figure/join-pdf';
import { toPdf } from '@/lib/figure/pdf';
import { formatNumber, stripIsolates } from '@/lib/i18n/format';
import { dirOf, tagOf } from '@/lib/i18n/lang';
import { PRESENT } from '@/lib/i18n/messages/present';
import { worldBase } from '@/lib/map/world';
import { linkReading } from '@/lib/selection/links';
import { INITIAL_VIEW } from '@/lib/selection/view-state';
import type { DeckRequest } from './deck-file';
import { HandoutSlide } from './handout-slide';
import { plansOf } from './load-talk';

type Wanted = DeckRequest & { readonly version: string; readonly paper: Paper; readonly form: HandoutForm; /** Where readers can check it. */ readonly address: string };

const WHITE: Palette = { ...LIGHT, paper: '#ffffff' };
const CODE = 58; // px

/** The talk on paper, its letters as shapes under words that can be copied; with the address of what it was made from on every page. */
export async function handoutPdf(wanted: Wanted): Promise<Uint8Array> {
  const { dossier, issues, deck, lang, version, paper, form } = wanted;
  const reading = readingOf({ dossier, issues, lang });
  const plans = plansOf({ reading, deck }, lang, version);
  const links = linkReading(reading);
  const base = worldBase(reading);
  const { metadata } = wordsOf({ dossier, lang, state: INITIAL_VIEW, mark: dossier.id, ignored: [] });
  const handout = layoutHandout(deck.scenes, { paper, form, aspect: deck.aspect, lang, tongueOf: (text) => tongueOf(text, lang), sourcesTitle: PRESENT[lang].sources });
  const locale = { lang, digits: 'latn', months: 'egypt' } as const;
  const pageOf = async (page: HandoutPage, i: number): Promise<Uint8Array> => {
    const draw = (letters: Letters) => {
      const palette = { ...WHITE, letters };
      return svgText(
        <PageFrame handout={handout} page={page} palette={palette} lang={lang} number={PRESENT[lang].of(i + 1, handout.pages.length, locale)} title={metadata.title} address={wanted.address}>
          {page.slots.map(({ scene: at, picture }) => {
            const [scene, plan] = [deck.scenes[at], plans[at]];
            return scene === undefined || plan === undefined ? null : (
              <g key={scene.id} transform={`translate(${picture.x} ${picture.y}) scale(${picture.scale})`}>
                <HandoutSlide scene={scene} plan={plan} number={formatNumber(at + 1, plan.locale)} lang={lang} aspect={deck.aspect} reading={reading} links={links} base={base} palette={palette} />
              </g>
            );
          })}
        </PageFrame>,
      );
    };
    const { outlineOf, lineOf } = rememberLines(await outlinesFor(draw, lang));
    const svg = await draw({ draw: 'outlines', outlineOf });
    const description = stripIsolates(page.slots.map(({ scene }) => deck.scenes[scene]?.title ?? '').join(' · '));
    return toPdf(svg, { lang: tagOf(lang), dir: dirOf(lang), title: metadata.title, description, metadata, lineOf });
  };
  // One at a time: each is some megabytes while it is made.
  async function* pages(): AsyncGenerator<Uint8Array> {
    for (const [i, page] of handout.pages.entries()) yield await pageOf(page, i);
  }
  return joinPdfs(pages(), { lang: tagOf(lang), dir: dirOf(lang), title: metadata.title, source: metadata.source });
}

type FrameProps = {
  readonly handout: Handout;
  readonly page: HandoutPage;
  readonly palette: Palette;
  readonly lang: DeckRequest['lang'];
  readonly number: string;
  readonly title: string;
  readonly address: string;
  readonly children: ReactNode;
};

/** A sheet of paper: scenes, lines to write on, notes, and who made it from what. */
function PageFrame({ handout: { width, height, left, right, footY }, page, palette, lang, number, title, address, children }: FrameProps) {
  const dir = dirOf(lang);
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const code = qrPath(modules.data, modules.size);
  const [start, end] = dir === 'ltr' ? [left, right] : [right, left];
  const beside = dir === 'ltr' ? end - CODE : end;
  const words = { letters: palette.letters, dir, side: dir === 'ltr' ? 'right' : 'left' } as const;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <rect width={width} height={height} fill={palette.paper} />
      {children}
      {page.slots.flatMap(({ rules }) => rules.map(({ x1, x2, y }) => <line key={`${x1} ${y}`} x1={x1} x2={x2} y1={y} y2={y} stroke={palette.muted} strokeOpacity={0.45} />))}
      {page.lines.map(({ text, y, size, tone, tongue }) => {
        const own = dirOf(tongue);
        return <Label key={y} x={own === 'ltr' ? left : right} y={y} text={text} size={size} side={own === 'ltr' ? 'right' : 'left'} dir={own} letters={palette.letters} fill={palette[tone]} />;
      })}
      <line x1={left} x2={right} y1={footY - 18} y2={footY - 18} stroke={palette.ink} />
      <Label {...words} x={start} y={footY + 4} text={title} size={11} fill={palette.ink} />
      <Label letters={palette.letters} dir="ltr" side={dir === 'ltr' ? 'right' : 'left'} x={start} y={footY + 22} text={address} size={10} fill={palette.muted} />
      <Label {...words} x={start} y={footY + 40} text={number} size={11} fill={palette.muted} />
      <g transform={`translate(${beside} ${footY - 12}) scale(${CODE / code.size})`}><path d={code.path} fill={palette.ink} /></g>
    </svg>
  );
}
