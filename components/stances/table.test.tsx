import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { firstStances, localeOf } from '@/lib/stances/stances.fixture';
import { StancesTable } from './table';

describe('StancesTable', () => {
  const html = renderToStaticMarkup(<StancesTable data={firstStances('en')} articleLang="ar" locale={localeOf('en')} />);

  it('has a row for each mark, under an id of its own, and is no mark itself', () => {
    const ids = [...html.matchAll(/<tr id="stances-row-([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids)).toEqual(new Set(firstStances('en').stances.map(({ id }) => id)));
    expect(ids).toHaveLength(35);
    expect(html).not.toContain('data-mark');
  });

  it('is grouped by speaker', () => {
    expect([...html.matchAll(/scope="rowgroup"[^>]*>([^<]+)/g)].map(([, name]) => name)).toEqual(['Xi Jinping', 'Bashar al-Assad']);
  });

  it('quotes the article in its own language and direction, every time it is said', () => {
    const [, row = ''] = /<tr id="stances-row-st-02">(.*?)<\/tr>/s.exec(html) ?? [];
    expect([...row.matchAll(/lang="ar" dir="rtl">/g)]).toHaveLength(2);
    expect(row).toContain('twice');
  });
});
