import type { FigureRequest, Finished } from '@/components/figure/finished';
import { parseEdtf } from '@/lib/dossier/edtf';
import { formatEventDate, formatList } from '@/lib/i18n/format';
import { COMMON } from '@/lib/i18n/messages/common';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import { readTimeline } from '@/lib/timeline/data';
import { findFiltered } from '@/lib/timeline/finding';
import { layoutTimeline } from '@/lib/timeline/layout';
import { TimelineDrawing } from './drawing';
import { glyphOf, isGlyph } from './glyph';

/** The timeline for a file. */
export function finishTimeline({ reading, links, view, emphasisOf, locale, timeDir, width }: FigureRequest): Finished {
  const { lang } = locale;
  const words = TIMELINE[lang];
  const data = readTimeline(reading, { priority: view.priority });
  const strong = data.events.flatMap(({ id }) => (emphasisOf(id) === 'strong' ? [id] : []));
  const layout = layoutTimeline(data, { width }, { dir: timeDir, locale, shown: view.window, labelled: strong, overview: 'none' });
  const finding = findFiltered(data, { links, shared: view, locale });
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
        ...(layout.marks.some(({ isAbout }) => isAbout) ? [{ sample: 'about', width: 16, text: words.legend.about }] : []),
        ...(layout.counts.length > 0 ? [{ sample: 'count', width: 16, text: words.legend.count }] : []),
      ],
      notes: [words.source({ publisher, date: date === null ? null : formatEventDate(date, locale), events: words.events(readTimeline(reading, { priority: 3 }).events.length, locale) })],
    },
    description,
    width: layout.width,
    height: layout.height,
    sample: (name, palette) => (isGlyph(name) ? glyphOf(name, palette) : null),
    draw: (palette) => <TimelineDrawing layout={layout} palette={palette} emphasisOf={emphasisOf} tabStop={null} title={words.title} summary={description} />,
  };
}
