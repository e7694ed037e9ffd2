import type { ReactNode } from 'react';
import { SHELF } from '@/lib/i18n/shelf';
import { ZH } from '@/lib/i18n/words/zh';

SHELF.zh = ZH;

export function Words({ children }: { readonly children: ReactNode }) {
  return children;
}
