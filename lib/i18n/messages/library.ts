import { isolate } from '../format';
import type { Lang } from '../lang';

type LibraryMessages = {
  readonly search: string;
  readonly searchHint: string;
  readonly find: string;
  readonly all: string;
  /** How many dossiers there are, or how many were found. */
  readonly found: (count: string, query: string) => string;
  readonly nothing: (query: string) => string;
  readonly older: string;
  readonly newest: string;
};

/** Words of the library page around its list. */
export const LIBRARY: Record<Lang, LibraryMessages> = {
  en: {
    search: 'Search the library',
    searchHint: 'Words of an article, people, places, issues',
    find: 'Search',
    all: 'Show all',
    found: (count, query) => (query === '' ? `Dossiers: ${count}` : `Found for ${isolate(query)}: ${count}`),
    nothing: (query) => `Nothing was found for ${isolate(query)}. Try fewer words, or the beginning of one.`,
    older: 'Older articles',
    newest: 'Back to the newest',
  },
  ar: {
    search: 'البحث في المكتبة',
    searchHint: 'كلمات من المقال، أشخاص، أماكن، قضايا',
    find: 'بحث',
    all: 'عرض الكل',
    found: (count, query) => (query === '' ? `عدد الملفات: ${count}` : `نتائج البحث عن ${isolate(query)}: ${count}`),
    nothing: (query) => `لا نتائج للبحث عن ${isolate(query)}. جرّبوا كلمات أقل أو بداية كلمة.`,
    older: 'مقالات أقدم',
    newest: 'العودة إلى الأحدث',
  },
  zh: {
    search: '搜索文库',
    searchHint: '文章词句、人物、地点、议题',
    find: '搜索',
    all: '显示全部',
    found: (count, query) => (query === '' ? `卷宗：${count}` : `${isolate(query)} 的搜索结果：${count}`),
    nothing: (query) => `没有找到与 ${isolate(query)} 相符的卷宗。请减少词语，或只输入词的开头。`,
    older: '更早的文章',
    newest: '返回最新',
  },
};
