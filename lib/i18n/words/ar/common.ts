import type { CommonMessages } from '../../messages/common';

export const COMMON: CommonMessages = {
  brand: 'موقف',
  classes: { stated: 'وارد في المقال', derived: 'مستنتج', external: 'مصدر خارجي' },
  acts: {
    supports: 'يدعم', opposes: 'يعارض', 'calls-for': 'يدعو إلى', rejects: 'يرفض', welcomes: 'يرحب', condemns: 'يدين',
    praises: 'يشيد', thanks: 'يشكر', hopes: 'يأمل', pledges: 'يتعهد', warns: 'يحذر', denies: 'ينفي', accuses: 'يتهم',
    proposes: 'يقترح', asserts: 'يقرر',
  },
  polarity: { '-2': 'معارضة شديدة', '-1': 'معارضة', '0': 'حياد', '1': 'دعم', '2': 'دعم قوي' },
  supports: 'يدعم',
  opposes: 'يعارض',
  showTable: 'عرض في جدول',
  source: 'المصدر',
  time: 'الزمن',
};
