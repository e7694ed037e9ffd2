import type { Provenance, Act, Polarity } from '../../dossier/schema';
import type { Lang } from '../lang';

/** Words that several views share. Each area of the interface has its own table beside this one; all have the three languages. */
type CommonMessages = {
  readonly brand: string;
  readonly classes: Record<Provenance['class'], string>;
  readonly acts: Record<Act, string>;
  /** Names of the five polarities, strongest opposition first. */
  readonly polarity: Record<`${Polarity}`, string>;
  readonly supports: string;
  readonly opposes: string;
  readonly showTable: string;
  readonly source: string;
  readonly time: string;
};

export const COMMON: Record<Lang, CommonMessages> = {
  en: {
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
  },
  ar: {
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
  },
  zh: {
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
  },
};
