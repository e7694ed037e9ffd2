import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ExplorerProvider } from '@/components/explore/explorer-context';
import type { Lang } from '@/lib/i18n/lang';
import { linkReading } from '@/lib/selection/links';
import { createExplorer } from '@/lib/selection/store';
import { INITIAL_VIEW, type ViewState } from '@/lib/selection/view-state';
import { stancesHeights } from '@/lib/stances/plan';
import { firstReading } from '@/lib/dossier/first-reading.fixture';
import { firstStances } from '@/lib/stances/stances.fixture';
import { StancesView } from './view';

function show(lang: Lang, view: Partial<ViewState> = {}, statements = firstReading(lang).statements): string {
  const reading = { ...firstReading(lang), statements };
  const page = { reading, links: linkReading(reading), lang, explorer: createExplorer({ ...INITIAL_VIEW, ...view }) };
  return renderToStaticMarkup(<ExplorerProvider page={page}><StancesView initialWidth={470} /></ExplorerProvider>);
}

const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

describe('StancesView', () => {
  it('draws on the server: 35 marks, a tab stop, the table, and all three heights', () => {
    const html = show('ar');
    const { narrow, wide, broad } = stancesHeights(firstStances('ar'));
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
