import type { Lang } from '../lang';

type EmbedMessages = { readonly evidence: string; readonly close: string; readonly explore: string };

/** In a figure that stands in another page. */
export const EMBED: Record<Lang, EmbedMessages> = {
  en: { evidence: 'The words behind each mark', close: 'Close', explore: 'Explore with all views' },
  ar: { evidence: 'الكلمات وراء كل علامة', close: 'إغلاق', explore: 'استكشاف العروض كلها' },
  zh: { evidence: '每个标记背后的语句', close: '关闭', explore: '查看全部视图' },
};
