import { finishMap } from '@/components/map/finished';
import { finishStances } from '@/components/stances/finished';
import { finishTimeline } from '@/components/timeline/finished';
import type { Reading } from '@/lib/dossier/localise';
import type { ViewName } from '@/lib/figure/view-name';
import { dirOf, type Lang } from '@/lib/i18n/lang';
import type { MapBase } from '@/lib/map/base-types';
import { emphasisFor } from '@/lib/selection/emphasis-for';
import { linkReading } from '@/lib/selection/links';
import type { ViewState } from '@/lib/selection/view-state';
import type { FigureRequest, Finished } from './finished';

type Wanted = {
  readonly reading: Reading;
  readonly lang: Lang;
  readonly view: ViewState;
  /** Of the drawing, px. */
  readonly width: number;
  readonly base: MapBase;
};

/** What one sees is what one gets: the view state of the explore page, drawn by its layout, at a width of its own. */
export function finish(name: ViewName, { reading, lang, view, width, base }: Wanted): Finished {
  const links = linkReading(reading);
  const request: FigureRequest = {
    reading,
    links,
    view,
    emphasisOf: emphasisFor({ links, view, hover: [] }),
    locale: { lang, digits: view.nu, months: view.months },
    timeDir: view.dir ?? dirOf(lang),
    width,
  };
  switch (name) {
    case 'timeline': return finishTimeline(request);
    case 'map': return finishMap(request, base);
    case 'stances': return finishStances(request);
  }
}
