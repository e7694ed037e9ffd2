import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LIGHT } from '@/components/figure/palette';
import { dirOf, type Dir, type Lang } from '@/lib/i18n/lang';
import { STANCES } from '@/lib/i18n/messages/stances';
import { STANCE_MODES, type StanceMode } from '@/lib/selection/view-state';
import { allPlain, type EmphasisOf } from '@/lib/selection/emphasis';
import { FIRST_CHART, spreadRepeats } from '@/lib/stances/chart';
import type { StancesData } from '@/lib/stances/data';
import { describeStances } from '@/lib/stances/describe';
import { layoutStances } from '@/lib/stances/layout';
import { MORE_CHARTS } from '@/lib/stances/more-charts';
import { firstStances, localeOf, stancesOf } from '@/lib/stances/stances.fixture';
import { StancesDrawing } from './drawing';

type Options = { readonly lang?: Lang; readonly emphasisOf?: EmphasisOf; readonly tabStop?: string | null; readonly mode?: StanceMode; readonly dir?: Dir };

function draw(data: StancesData, { lang = 'en', emphasisOf = allPlain, tabStop = null, mode = 'matrix', dir = dirOf(lang) }: Options = {}): string {
  const locale = localeOf(lang);
  const layout = layoutStances(data, { width: 470 }, { dir, locale, chart: { ...FIRST_CHART, mode }, more: MORE_CHARTS });
  const summary = describeStances(layout, locale);
  return renderToStaticMarkup(
    <StancesDrawing layout={layout} palette={LIGHT} emphasisOf={emphasisOf} tabStop={tabStop} title={STANCES[lang].title} summary={summary} />,
  );
}

const lined = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;
const count = (svg: string, pattern: RegExp): number => [...svg.matchAll(pattern)].length;

describe('StancesDrawing', () => {
  it.each<readonly [string, string]>([
    ['empty', draw(stancesOf([]))],
    ['one', draw(stancesOf([{ speaker: 'A', issue: 'Sovereignty', polarity: -1, count: 2 }]))],
    ['full', draw(firstStances('en'))],
    ['rtl', draw(firstStances('ar'), { lang: 'ar' })],
    ['unfolded', draw(spreadRepeats(firstStances('en'), 'shown'))],
    ...STANCE_MODES.filter((mode) => mode !== 'matrix').flatMap((mode): (readonly [string, string])[] => [
      [`${mode}-ltr`, draw(firstStances('en'), { mode })],
      [`${mode}-rtl`, draw(firstStances('ar'), { mode, lang: 'ar' })],
    ]),
  ])('draws %s as reviewed', async (name, svg) => {
    await expect(lined(svg)).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('has one element a distinct statement that carries its id and emphasis, and a sign in each', () => {
    const svg = draw(firstStances('en'), { emphasisOf: (id) => (id === 'st-18' ? 'strong' : 'faint') });
    const ids = [...svg.matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(35);
    expect(new Set(ids).size).toBe(35);
    expect(count(svg, /data-emphasis="strong"/g)).toBe(1);
    expect(count(svg, /data-emphasis="faint"/g)).toBe(34);
    expect(count(svg, /class="stance-sign"/g)).toBe(35);
  });

  it.each(STANCE_MODES)('has one mark a distinct statement in the chart %s, in the same order', (mode) => {
    const idsOf = (svg: string) => [...svg.matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id);
    expect(idsOf(draw(firstStances('en'), { mode }))).toEqual(idsOf(draw(firstStances('en'))));
    expect(idsOf(draw(firstStances('en'), { mode }))).toHaveLength(35);
  });

  it('has one tab stop when it is explored, and none in a figure', () => {
    expect(count(draw(firstStances('en'), { tabStop: 'st-18' }), /tabindex="0"/gi)).toBe(1);
    expect(draw(firstStances('en'))).not.toMatch(/tabindex/i);
  });

  it('turns no text, mirrors by no scale, and lets no label take a click', () => {
    const svg = draw(firstStances('ar'), { lang: 'ar' });
    expect(svg).not.toMatch(/rotate|scale\(/);
    expect(svg).toMatch(/<g class="stance-labels" aria-hidden="true" pointer-events="none">/);
  });

  it('has numbers of at most two decimals', () => {
    expect(draw(firstStances('en'), { tabStop: 'st-18' })).not.toMatch(/\d\.\d{3}/);
  });

  it('says what it shows from what is drawn', () => {
    expect(draw(firstStances('en'))).toContain('<desc>Xi Jinping: 21 statements (supports 20, opposes 1). Bashar al-Assad: 14 statements (supports 13, opposes 1).</desc>');
  });
});
