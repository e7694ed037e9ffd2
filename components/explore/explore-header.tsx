'use client';

import { SiteHeader } from '@/components/ui/site-header';
import { hrefOf } from '@/lib/link/write';
import { useDispatch, usePage, useView } from './explorer-context';

/** The header with links that carry the view as it is at this moment. */
export function ExploreHeader({ below }: { readonly below: string }) {
  const { lang } = usePage();
  const view = useView((now) => now);
  const dispatch = useDispatch();
  return (
    <SiteHeader
      lang={lang}
      theme={view.theme}
      hrefFor={(change) => hrefOf(`/${change.lang ?? lang}${below}`, { ...view, theme: change.theme ?? view.theme })}
      onTheme={(theme) => dispatch({ type: 'setTheme', theme })}
    />
  );
}
