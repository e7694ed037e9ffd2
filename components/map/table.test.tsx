import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LANGS } from '@/lib/i18n/lang';
import { mapData } from '@/lib/map/data';
import { firstReading } from '@/lib/dossier/first-reading.fixture';
import { MapTable } from './table';
import { Tray } from './tray';

it.each(LANGS)('has a row for every place and for everything without one, in %s', (lang) => {
  const data = mapData(firstReading(lang));
  const { places, unplaced } = data;
  const html = renderToStaticMarkup(<MapTable data={data} world="disputed" unplaced={unplaced} locale={{ lang, digits: 'latn', months: 'egypt' }} />);
  expect(html.match(/scope="row"/g)).toHaveLength(places.length + unplaced.length);
  expect(html).not.toContain('data-mark');
  for (const { name, count } of places) expect(html).toContain(`${name}</th>`.concat(html.includes(`>${count}<`) ? '' : 'no count'));
});

it('has real buttons in the tray, none of them a mark', () => {
  const { unplaced } = mapData(firstReading('en'));
  const html = renderToStaticMarkup(<Tray items={unplaced} chosen={['covid-19']} onPick={() => {}} locale={{ lang: 'en', digits: 'latn', months: 'egypt' }} />);
  expect(html.match(/<button type="button"/g)).toHaveLength(11);
  expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
  expect(html).not.toContain('data-mark');
});

it('has no tray when nothing is left over', () => {
  expect(renderToStaticMarkup(<Tray items={[]} chosen={[]} onPick={() => {}} locale={{ lang: 'en', digits: 'latn', months: 'egypt' }} />)).toBe('');
});
