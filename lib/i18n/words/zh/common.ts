import type { CommonMessages } from '../../messages/common';

export const COMMON: CommonMessages = {
  brand: 'Mawqif',
  classes: { stated: '文中所述', derived: '推算', external: '外部来源' },
  acts: {
    supports: '支持', opposes: '反对', 'calls-for': '呼吁', rejects: '拒绝', welcomes: '欢迎', condemns: '谴责',
    praises: '赞扬', thanks: '感谢', hopes: '希望', pledges: '承诺', warns: '警告', denies: '否认', accuses: '指责',
    proposes: '提议', asserts: '指出',
  },
  polarity: { '-2': '强烈反对', '-1': '反对', '0': '中立', '1': '支持', '2': '强烈支持' },
  supports: '支持',
  opposes: '反对',
  showTable: '以表格显示',
  source: '来源',
  time: '时间',
};
