import type { FigureRequest, Finished } from '@/components/figure/finished';
import type { Palette } from '@/components/figure/palette';
import { parseEdtf } from '@/lib/dossier/edtf';
import { formatEventDate, formatList } from '@/lib/i18n/format';
import { COMMON } from '@/lib/i18n/messages/common';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import { filterOf } from '@/lib/selection/filter';
import { readTimeline } from '@/lib/timeline/data';
import { findTimeline } from '@/lib/timeline/finding';
import { layoutTimeline } from '@/lib/timeline/layout';
import { TimelineDrawing } from './drawing';

/** The timeline for a file. */
export function finishTimeline({ reading, links, view, emphasisOf, locale, timeDir, width }: FigureRequest): Finished {
  const { lang } = locale;
  const words = TIMELINE[lang];
  const data = readTimeline(reading, { priority: view.priority });
  const strong = data.events.flatMap(({ id }) => (emphasisOf(id) === 'strong' ? [id] : []));
  const layout = layoutTimeline(data, { width }, { dir: timeDir, locale, shown: view.window, labelled: strong, overview: 'none' });
  const filter = filterOf(view);
  const passing = filter.active ? new Set(data.events.flatMap(({ id }) => (filter.passes(links.facets(id)) ? [id] : []))) : null;
  const finding = findTimeline(data, locale, passing);
  const { publisher, publishedOn } = reading.article;
  const date = publishedOn === null ? null : parseEdtf(publishedOn);
  const description = words.summary({ finding, lanes: formatList(layout.lanes.map(({ name }) => name), lang) });
  const latest = timeDir === 'ltr' ? 'latest' : 'latest-rtl';
  return {
    view: 'timeline',
    words: {
      title: words.title,
      finding,
      key: [
        ...(['stated', 'derived', 'external'] as const).map((value) => ({ sample: value, width: 16, text: COMMON[lang].classes[value] })),
        { sample: 'after', width: 16, text: words.after[data.boundary?.after ?? 'article'] },
        { sample: 'year', width: 16, text: words.legend.year },
        { sample: 'weaker', width: 16, text: words.legend.weaker },
        { sample: latest, width: 16, text: words.legend.latest },
      ],
      notes: [words.source({ publisher, date: date === null ? null : formatEventDate(date, locale), events: words.events(readTimeline(reading, { priority: 3 }).events.length, locale) })],
    },
    description,
    width: layout.width,
    height: layout.height,
    sample,
    draw: (palette) => <TimelineDrawing layout={layout} palette={palette} emphasisOf={emphasisOf} tabStop={null} title={words.title} summary={description} />,
  };
}

function sample(name: string, { accent, ink, muted }: Palette) {
  switch (name) {
    case 'stated': return <circle cx={8} cy={6} r={5} fill={accent} />;
    case 'derived': return <path d="M0 6H16" stroke={accent} strokeWidth={2} />;
    case 'after': return <circle cx={8} cy={6} r={4} fill="none" stroke={ink} strokeWidth={1.3} />;
    case 'year': return <rect x={2.5} y={1.5} width={11} height={9} fill={muted} fillOpacity={0.45} stroke={muted} strokeWidth={0.75} />;
    case 'weaker': return <circle cx={8} cy={6} r={4} fill="none" stroke={ink} strokeWidth={1.3} strokeDasharray="2 1.6" />;
    // The arrow points to the past, wherever that lies.
    case 'latest-rtl': return <path d="M8 6H15m-4 -3.5L15 6l-4 3.5M4 2.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z" fill={ink} stroke={ink} strokeWidth={1.1} fillRule="evenodd" />;
    case 'latest': return <path d="M8 6H1m4 -3.5L1 6l4 3.5M12 2.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z" fill={ink} stroke={ink} strokeWidth={1.1} fillRule="evenodd" />;
    default: return <circle cx={8} cy={6} r={4} fill={ink} />;
  }
}
