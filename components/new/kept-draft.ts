import { EMPTY_DRAFT, type Draft } from '@/lib/import/draft';
import { isLang } from '@/lib/i18n/lang';

const KEY = 'mawqif.new';

/** A draft, and whether its views were open: kept for this tab alone, so that a reload or another language loses nothing. */
export type Kept = { readonly draft: Draft; readonly open: boolean };

/** A text that is too large for the browser's store stays in the page's memory only. */
export function keepDraft(kept: Kept): void {
  try {
    if (kept.draft.text === '') window.sessionStorage.removeItem(KEY);
    else window.sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    window.sessionStorage.removeItem(KEY); // what stood there is an older text
  }
}

export function keptDraft(): Kept | null {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const draft: unknown = Reflect.get(kept, 'draft');
    if (typeof draft !== 'object' || draft === null) return null;
    const text = (field: string): string | null => {
      const value: unknown = Reflect.get(draft, field);
      return typeof value === 'string' ? value : null;
    };
    const lang = text('lang') ?? undefined;
    return {
      open: Reflect.get(kept, 'open') === true,
      draft: {
        text: text('text') ?? '', lang: isLang(lang) ? lang : null, publishedOn: text('publishedOn'),
        title: text('title') ?? '', publisher: text('publisher') ?? '', url: text('url') ?? EMPTY_DRAFT.url,
      },
    };
  } catch {
    return null; // no store, or not what this page has put there
  }
}
