import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { ExplorerProvider } from '@/components/explore/explorer-context';
import type { Lang } from '@/lib/i18n/lang';
import { linkReading } from '@/lib/selection/links';
import { createExplorer } from '@/lib/selection/store';
import { INITIAL_VIEW, type ViewState } from '@/lib/selection/view-state';
import { stancesHeights } from '@/lib/stances/layout';
import { firstReading } from '@/lib/dossier/first-reading.fixture';
import { firstStances, localeOf } from '@/lib/stances/stances.fixture';
import { StancesView } from './view';

function pageOf(lang: Lang, view: Partial<ViewState>, statements = firstReading(lang).statements) {
  const reading = { ...firstReading(lang), statements };
  const page = { reading, links: linkReading(reading), lang, explorer: createExplorer({ ...INITIAL_VIEW, ...view }) };
  return <ExplorerProvider page={page}><StancesView initialWidth={470} /></ExplorerProvider>;
}

function show(lang: Lang, view: Partial<ViewState> = {}, statements?: ReturnType<typeof firstReading>['statements']): string {
  return renderToStaticMarkup(pageOf(lang, view, statements));
}

/** As the server does where a link asks for a chart that is loaded apart. */
async function showLoaded(lang: Lang, view: Partial<ViewState>): Promise<string> {
  const { prelude } = await prerender(pageOf(lang, view));
  return new Response(prelude).text();
}

const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

describe('StancesView', () => {
  it('draws on the server: 35 marks, a tab stop, the table, and all three heights', () => {
    const html = show('ar');
    const { narrow, wide, broad } = stancesHeights(firstStances('ar'), { locale: localeOf('ar') });
    expect(count(html, /data-mark=/g)).toBe(35);
    expect(count(html, /tabindex="0" aria-label|data-mark="[^"]+"[^>]*tabindex="0"/gi)).toBe(1);
    expect(html).toContain(`--narrow:${narrow}px;--wide:${wide}px;--broad:${broad}px`);
    expect(html).toMatch(/<figure data-view="stances"[\s\S]*<table/);
  });

  it('has no mark in its legend or table', () => {
    const html = show('en');
    const [, svg = ''] = /(<svg viewBox="0 0 470[\s\S]*?<\/svg>)/.exec(html) ?? [];
    expect(count(html.replace(svg, ''), /data-mark|data-emphasis/g)).toBe(0);
  });

  it('shows what is filtered in the legend, the finding and the marks alike', () => {
    const html = show('en', { speaker: ['bashar-al-assad'], polarity: [-1, -2] });
    expect(html).toContain('Bashar al-Assad opposes external interference');
    expect(html).toMatch(/aria-pressed="true">Bashar al-Assad/);
    expect(html).toMatch(/aria-pressed="false">Xi Jinping/);
    expect(count(html, /data-emphasis="plain"/g)).toBe(1);
  });

  it('draws the chart, the order and the unfolding that the link asks for', async () => {
    const exchange = await showLoaded('en', { stances: 'reciprocity' });
    expect(exchange).toContain('Xi Jinping offers Syria');
    expect(exchange).toMatch(/aria-pressed="true">Give and take/);
    expect(count(exchange, /data-mark=/g)).toBe(35);
    expect(await showLoaded('en', { stances: 'force' })).toContain('Most forceful');
    expect(show('en')).toContain('<select');
    expect(await showLoaded('en', { stances: 'whom' })).not.toContain('<select');
    expect(show('en', { repeats: 'shown' })).toMatch(/aria-pressed="true"><svg[\s\S]*?unfold/);
  });

  it('says for whom each speaks', () => {
    expect(show('en')).toContain('for the Government of China');
    expect(show('zh')).toContain('代表中国政府');
  });

  it('names its source, the article in its own direction', () => {
    expect(show('en')).toMatch(/Source: <bdi>Alwaqie<\/bdi>, <a href="[^"]+" rel="noreferrer"><bdi lang="ar" dir="rtl">/);
  });

  it('says why it is empty and what to do', () => {
    const html = show('en', {}, []);
    expect(html).toContain('No statement was read from this article');
    expect(html).toContain('add one to the dossier');
    expect(html).not.toContain('aria-pressed');
  });
});
