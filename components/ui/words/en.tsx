import type { ReactNode } from 'react';
import { SHELF } from '@/lib/i18n/shelf';
import { EN } from '@/lib/i18n/words/en';

SHELF.en = EN;

export function Words({ children }: { readonly children: ReactNode }) {
  return children;
}
