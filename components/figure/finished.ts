import type { ReactNode } from 'react';
import type { Reading } from '@/lib/dossier/localise';
import type { SheetWords } from '@/lib/figure/sheet';
import type { ViewName } from '@/lib/figure/view-name';
import type { Locale } from '@/lib/i18n/format';
import type { Dir } from '@/lib/i18n/lang';
import type { EmphasisOf } from '@/lib/selection/emphasis';
import type { Links } from '@/lib/selection/links';
import type { ViewState } from '@/lib/selection/view-state';
import type { Palette } from './palette';

/** What a finished figure is made from: what the explore page has, and the width in px that it is wanted at. */
export type FigureRequest = {
  readonly reading: Reading;
  readonly links: Links;
  readonly view: ViewState;
  readonly emphasisOf: EmphasisOf;
  readonly locale: Locale;
  /** The way time runs. */
  readonly timeDir: Dir;
  readonly width: number;
};

/** A view drawn once, for a file: what it says, and its drawing by the same layout and `drawing.tsx` as on the page. */
export type Finished = {
  readonly view: ViewName;
  readonly words: SheetWords;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly sample: (name: string, palette: Palette) => ReactNode;
  readonly draw: (palette: Palette) => ReactNode;
};
