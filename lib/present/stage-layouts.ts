import type { Reading } from '../dossier/localise';
import type { Locale } from '../i18n/format';
import { dirOf } from '../i18n/lang';
import type { MapBase } from '../map/base-types';
import { mapData } from '../map/data';
import type { MapLayout } from '../map/layout-types';
import { planMap } from '../map/plan';
import type { ViewState } from '../selection/view-state';
import { chartOf, spreadRepeats } from '../stances/chart';
import { readStances } from '../stances/data';
import { layoutStances } from '../stances/layout';
import { MORE_CHARTS } from '../stances/more-charts';
import type { StancesLayout } from '../stances/placed';
import { readTimeline } from '../timeline/data';
import { layoutTimeline, type TimelineLayout } from '../timeline/layout';
import { pageOfTimeline } from './fit-timeline';
import type { PlannedFigure } from './plan';

type Drawn = {
  readonly planned: PlannedFigure;
  readonly page: number;
  readonly reading: Reading;
  readonly view: ViewState;
  readonly locale: Locale;
  readonly base: MapBase;
};

export type StageLayout =
  | { readonly view: 'timeline'; readonly layout: TimelineLayout }
  | { readonly view: 'map'; readonly layout: MapLayout }
  | { readonly view: 'stances'; readonly layout: StancesLayout };

/** A planned view laid out for paper, where nothing is lit up: as on the stage. */
export function layoutFigure({ planned: { view: name, box, scale, size, pages }, page, reading, view, locale, base }: Drawn): StageLayout {
  const { lang } = locale;
  const width = box.width / scale;
  const shown = pages[Math.min(page, pages.length - 1)] ?? [];
  switch (name) {
    case 'timeline': {
      const data = pageOfTimeline(readTimeline(reading, { priority: view.priority }), shown);
      return { view: name, layout: layoutTimeline(data, { width }, { dir: view.dir ?? dirOf(lang), locale, shown: view.window, overview: 'none', size }) };
    }
    case 'map': return { view: name, layout: planMap({ base, data: mapData(reading), box: { width, height: box.height / scale }, locale, state: view, strong: [] }) };
    case 'stances': {
      const data = spreadRepeats(readStances(reading, lang), view.repeats);
      return { view: name, layout: layoutStances(data, { width }, { dir: dirOf(lang), locale, chart: chartOf(view), more: MORE_CHARTS, only: pages.length > 1 ? new Set(shown) : null }) };
    }
  }
}
