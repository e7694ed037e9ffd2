import type { FigureWidths } from '@/components/explore/figure-widths';
import type { PackedReading } from '@/lib/dossier/pack';
import type { Lang } from '@/lib/i18n/lang';
import type { BadParam } from '@/lib/link/read';
import type { MapBase } from '@/lib/map/base-types';
import type { ViewState } from '@/lib/selection/view-state';

/** All that the explore page of one dossier is drawn from, as it stands in its file. */
export type OfflineData = {
  readonly lang: Lang;
  readonly packed: PackedReading;
  readonly heading: string | null;
  readonly view: ViewState;
  readonly bad: readonly BadParam[];
  readonly base: MapBase;
  readonly widths: FigureWidths;
};

/** Ids in the file: of the element that the page is drawn in, and of its data. */
export const OFFLINE_ROOT = 'mawqif';
export const OFFLINE_DATA = 'mawqif-data';
