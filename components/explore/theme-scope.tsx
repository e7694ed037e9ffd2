'use client';

import { useSyncExternalStore, type ReactNode } from 'react';
import { useView } from './explorer-context';

const never = () => () => undefined;

/**
 * Sets the theme for the whole page: globals.css looks for this attribute, so that it works before any script runs.
 * `data-ready` says that they have run: pictures and tests wait for it.
 */
export function ThemeScope({ children }: { readonly children: ReactNode }) {
  const theme = useView((view) => view.theme);
  const ready = useSyncExternalStore(never, () => true, () => false);
  return <div data-theme={theme} data-ready={ready ? '' : undefined}>{children}</div>;
}
