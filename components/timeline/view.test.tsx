import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ExplorerProvider } from '@/components/explore/explorer-context';
import type { Lang } from '@/lib/i18n/lang';
import { linkReading } from '@/lib/selection/links';
import { createExplorer } from '@/lib/selection/store';
import { INITIAL_VIEW, type ViewState } from '@/lib/selection/view-state';
import { firstReading } from '@/lib/dossier/first-reading.fixture';
import { TimelineView } from './view';

function serve(lang: Lang, change: Partial<ViewState> = {}): string {
  const reading = firstReading(lang);
  const page = { reading, links: linkReading(reading), lang, explorer: createExplorer({ ...INITIAL_VIEW, ...change }) };
  return renderToStaticMarkup(
    <ExplorerProvider page={page}>
      <TimelineView initialWidth={960} />
    </ExplorerProvider>,
  );
}

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found);
const marksIn = (html: string) => all(html, /data-mark="([^"]+)"/g);
const rowsIn = (html: string) => all(html, /<tr id="timeline-row-([^"]+)"/g);

describe('TimelineView, as the server sends it', () => {
  it.each(['en', 'ar', 'zh'] as const)('is drawn in %s, with a row for every mark', (lang) => {
    const html = serve(lang);
    expect(marksIn(html)).toHaveLength(50);
    expect(new Set(rowsIn(html))).toEqual(new Set(marksIn(html)));
    expect(html).toContain('<figure data-view="timeline"');
  });

  it('draws and lists all 67 when asked', () => {
    const html = serve('en', { priority: 3 });
    expect([marksIn(html).length, rowsIn(html).length]).toEqual([68, 68]);
  });

  it('lists every source, and tells no other site where a reader came from', () => {
    const html = serve('en');
    const links = all(html, /<a ([^>]*)>/g);
    expect(links.length).toBeGreaterThan(49);
    expect(links.every((attributes) => attributes?.includes('rel="noreferrer"'))).toBe(true);
  });

  it('keeps the room for both sizes before it knows its width', () => {
    expect(serve('en')).toMatch(/style="--height-wide:\d+px;--height-narrow:\d+px"/);
  });

  it('takes filter, selection, zoom and direction from the link', () => {
    const html = serve('en', { class: ['stated'], sel: ['xi-assad-call'], window: { from: Date.UTC(2019, 0, 1), until: Date.UTC(2022, 0, 1) }, dir: 'rtl' });
    expect(html).toContain('3 of 49 events match the filter');
    expect(all(html, /data-mark="([^"]+)" data-emphasis="strong"/g)).toEqual(['xi-assad-call']);
    expect(marksIn(html)).not.toContain('conflict-begins');
    expect(rowsIn(html)).toContain('conflict-begins');
    expect(html).toContain('← time');
  });

  it('leaves a window from a link that lies outside all time', () => {
    const html = serve('en', { window: { from: Date.UTC(1800, 0, 1), until: Date.UTC(1801, 0, 1) } });
    expect(html).toContain('data-zoomed="true"');
  });
});
