import type { FigureRequest, Finished } from '@/components/figure/finished';
import { formatNumber, isolate } from '@/lib/i18n/format';
import { dirOf } from '@/lib/i18n/lang';
import { MAP } from '@/lib/i18n/messages/map';
import type { MapBase } from '@/lib/map/base-types';
import { mapData, unplacedOn } from '@/lib/map/data';
import { findOnMap } from '@/lib/map/finding';
import { layoutMap } from '@/lib/map/layout';
import { TINTS } from '@/lib/map/tint';
import { mapHeight } from '@/lib/map/zoom';
import { filterOf } from '@/lib/selection/filter';
import { MapDrawing } from './drawing';

/** The map for a file. Its notes say what the borders are, and what the article names that no map can hold. */
export function finishMap({ reading, links, view, emphasisOf, locale, width }: FigureRequest, base: MapBase): Finished {
  const { lang } = locale;
  const words = MAP[lang];
  const data = mapData(reading);
  const strong = data.places.flatMap(({ id }) => (emphasisOf(id) === 'strong' ? [id] : []));
  const layout = layoutMap(base, data, { width, height: mapHeight(width) }, { dir: dirOf(lang), locale, view: view.map, strong });
  const filter = filterOf(view);
  const finding = words.finding(findOnMap(data, filter.active ? (id) => filter.passes(links.facets(id)) : null), locale);
  const times = data.places.reduce((sum, { count }) => sum + count, 0);
  const kinds = new Set(data.places.map(({ kind }) => kind));
  const tray = unplacedOn(base, data);
  return {
    view: 'map',
    words: {
      title: words.title,
      finding,
      key: [
        ...(kinds.has('country') ? TINTS.map(({ from }, i) => ({ sample: `tint-${from}`, width: 18, text: i === TINTS.length - 1 ? `${formatNumber(from, locale)}+ · ${words.keyTint}` : formatNumber(from, locale) })) : []),
        ...(['region', 'city', 'site'] as const).some((kind) => kinds.has(kind)) ? [{ sample: 'place', width: 11, text: words.keyPlace }] : [],
        ...(kinds.has('sea') ? [{ sample: 'sea', width: 18, text: words.keySea }] : []),
      ],
      notes: [
        ...(tray.length === 0 ? [] : [`${words.unplaced} — ${tray.map(({ name, count }) => `${isolate(name)} ${formatNumber(count, locale)}`).join(' · ')}`]),
        `${words.base}${kinds.has('sea') ? ` ${words.seaNote}` : ''} ${words.boundaries}`,
      ],
    },
    description: `${words.summary(data.places.length, times, locale)} ${finding}`,
    width: layout.width,
    height: layout.height,
    sample: (name, palette) => {
      if (name === 'place') return <circle cx={5.5} cy={6} r={4} fill={palette.paper} stroke={palette.ink} strokeWidth={1.75} />;
      if (name === 'sea') return <ellipse cx={9} cy={6} rx={8} ry={5} fill="none" stroke={palette.muted} strokeWidth={1.25} strokeDasharray="3 3" />;
      const tint = TINTS.find(({ from }) => name === `tint-${from}`);
      return (
        <>
          <rect x={0.5} y={1.5} width={17} height={9} fill={palette.land} />
          <rect x={0.5} y={1.5} width={17} height={9} fill={palette.accent} fillOpacity={tint?.opacity} stroke={palette.accent} strokeWidth={0.75} />
        </>
      );
    },
    draw: (palette) => <MapDrawing layout={layout} base={base} palette={palette} emphasisOf={emphasisOf} tabStop={null} title={words.title} summary={finding} />,
  };
}
