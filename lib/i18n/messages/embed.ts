import type { Lang } from '../lang';

type EmbedMessages = {
  /** Opens the table under a figure. */
  readonly table: string;
  /** Heading of the column of the article's words and of other sources. */
  readonly words: string;
  readonly speaker: string;
  /** Names what opens at a mark. */
  readonly evidence: string;
  readonly close: string;
  readonly explore: string;
  /** Opens what a map says of its lines. */
  readonly notes: string;
};

/** In a figure that stands in another page. */
export const EMBED: Record<Lang, EmbedMessages> = {
  en: { table: 'Table, with the words behind each mark', words: 'Words and sources', speaker: 'Speaker', evidence: 'The words behind this mark', close: 'Close', explore: 'Explore with all views', notes: 'notes' },
  ar: { table: 'جدول، مع الكلمات وراء كل علامة', words: 'الكلمات والمصادر', speaker: 'المتحدث', evidence: 'الكلمات وراء هذه العلامة', close: 'إغلاق', explore: 'استكشاف العروض كلها', notes: 'ملاحظات' },
  zh: { table: '表格，附每个标记背后的语句', words: '语句与来源', speaker: '发言者', evidence: '此标记背后的语句', close: '关闭', explore: '查看全部视图', notes: '说明' },
};
