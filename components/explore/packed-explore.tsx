'use client';

import { useMemo, type ComponentProps } from 'react';
import { unpackReading, type PackedReading } from '@/lib/dossier/pack';
import { ShareButton } from '../share/share-button';
import { Explore } from './explore';

type PackedExploreProps = Omit<ComponentProps<typeof Explore>, 'reading' | 'share'> & { readonly packed: PackedReading };

/** The explore page as a server hands it over: the reading column by column. */
export function PackedExplore({ packed, ...rest }: PackedExploreProps) {
  const reading = useMemo(() => unpackReading(packed), [packed]);
  return <Explore {...rest} reading={reading} share={<ShareButton />} />;
}
