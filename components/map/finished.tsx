import type { FigureRequest, Finished } from '@/components/figure/finished';
import { formatNumber, isolate } from '@/lib/i18n/format';
import { MAP } from '@/lib/i18n/messages/map';
import type { MapBase } from '@/lib/map/base-types';
import { mapData, unplacedOn } from '@/lib/map/data';
import { areaNotes, emphasisOnMap, findingOf, planMap, sourceOf, viewFor } from '@/lib/map/plan';
import { TINTS } from '@/lib/map/tint';
import { ROLES } from '@/lib/selection/view-state';
import { WORLDVIEW } from '@/lib/i18n/messages/map-worlds';
import { keyOfAreas } from './legend';
import { RoleMark } from './role-sign';
import { mapHeight } from '@/lib/map/zoom';
import { MapDrawing } from './drawing';

/** The map for a file. Its notes say what the borders are, and what the article names that no map can hold. */
export function finishMap({ reading, links, view, emphasisOf: everyEmphasis, locale, width }: FigureRequest, base: MapBase): Finished {
  const { lang } = locale;
  const words = MAP[lang];
  const data = mapData(reading);
  const emphasisOf = emphasisOnMap(everyEmphasis, data, view);
  const strong = data.places.flatMap(({ id }) => (emphasisOf(id) === 'strong' ? [id] : []));
  const box = { width, height: mapHeight(width) };
  const layout = planMap({ base, data, box, locale, state: { ...view, map: viewFor(base, box, data, view) }, strong });
  const finding = findingOf(data, { links, view, locale });
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
        ...(kinds.has('sea') || kinds.has('region') ? [{ sample: 'sea', width: 18, text: keyOfAreas(kinds, locale) }] : []),
        ...(layout.overlay.hatching === '' ? [] : [{ sample: 'disputed', width: 18, text: WORLDVIEW[lang].key.area }]),
        ...(layout.overlay.broken !== '' && view.world !== 'disputed' ? [{ sample: 'broken', width: 18, text: WORLDVIEW[lang].key.broken }] : []),
        ...(layout.overlay.claims === '' ? [] : [{ sample: 'claim', width: 18, text: WORLDVIEW[lang].key.claim }]),
        ...(layout.marks.some(({ kind }) => kind === 'site') ? [{ sample: 'site', width: 11, text: words.keySite }] : []),
        ...ROLES.filter((role) => data.places.some(({ roles }) => roles.includes(role))).map((role) => ({ sample: role, width: 10, text: words.roles[role] })),
      ],
      notes: [
        ...(tray.length === 0 ? [] : [`${words.unplaced} — ${tray.map(({ name, count }) => `${isolate(name)} ${formatNumber(count, locale)}`).join(' · ')}`]),
        sourceOf(data, locale, view),
        areaNotes(locale, view, layout.overlay.shown).join(' '),
      ],
    },
    description: `${words.summary(data.places.length, times, locale)} ${finding}`,
    width: layout.width,
    height: layout.height,
    sample: (name, palette) => {
      if (name === 'place') return <circle cx={5.5} cy={6} r={4} fill={palette.paper} stroke={palette.ink} strokeWidth={1.75} />;
      const role = ROLES.find((one) => one === name);
      if (role !== undefined) return <RoleMark sign={{ role, x: 5, y: 6 }} colour={palette.ink} paper={palette.paper} />;
      if (name === 'disputed') return <path d="M1 5L5 1M1 9L9 1M5 9L13 1M9 9L17 1M13 9L17 5" fill="none" stroke={palette.muted} strokeWidth={0.75} />;
      if (name === 'broken') return <path d="M0 6H18" stroke={palette.ink} strokeWidth={0.9} strokeDasharray="3 2.5" />;
      if (name === 'claim') return <path d="M1 6H7M11 6H17" stroke={palette.ink} strokeWidth={1.5} />;
      if (name === 'site') return <rect x={2} y={2.5} width={7} height={7} fill={palette.ink} />;
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
