import { chartFinding } from '../i18n/messages/chart-finding';
import { forceGrid } from './force-grid';
import { weigh } from './lexicon';
import type { MoreCharts } from './more';
import { layoutReciprocity, planReciprocity } from './reciprocity';
import { layoutWhom, planWhom } from './whom';

export const MORE_CHARTS: MoreCharts = {
  forceOf: (stance, { lang }, { weights }) => weigh(stance, lang, weights),
  forceGrid,
  place: (mode, sheet) => (mode === 'whom' ? layoutWhom(sheet) : layoutReciprocity(sheet)),
  height: (mode, data, drawn) => (mode === 'whom' ? planWhom(data, drawn) : planReciprocity(data, drawn)).height,
  finding: chartFinding,
};
