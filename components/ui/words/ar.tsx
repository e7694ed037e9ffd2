import type { ReactNode } from 'react';
import { SHELF } from '@/lib/i18n/shelf';
import { AR } from '@/lib/i18n/words/ar';

SHELF.ar = AR;

export function Words({ children }: { readonly children: ReactNode }) {
  return children;
}
