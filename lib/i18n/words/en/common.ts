import type { CommonMessages } from '../../messages/common';

export const COMMON: CommonMessages = {
  brand: 'Mawqif',
  classes: { stated: 'stated in the article', derived: 'derived', external: 'external source' },
  acts: {
    supports: 'supports', opposes: 'opposes', 'calls-for': 'calls for', rejects: 'rejects', welcomes: 'welcomes', condemns: 'condemns',
    praises: 'praises', thanks: 'thanks', hopes: 'hopes', pledges: 'pledges', warns: 'warns', denies: 'denies', accuses: 'accuses',
    proposes: 'proposes', asserts: 'asserts',
  },
  polarity: { '-2': 'strongly opposes', '-1': 'opposes', '0': 'neutral', '1': 'supports', '2': 'strongly supports' },
  supports: 'supports',
  opposes: 'opposes',
  showTable: 'Show as a table',
  source: 'Source',
  time: 'time',
};
