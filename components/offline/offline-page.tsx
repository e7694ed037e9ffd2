'use client';

import { useMemo } from 'react';
import { Explore } from '@/components/explore/explore';
import { unpackReading } from '@/lib/dossier/pack';
import type { OfflineData } from './offline-data';
import { OfflineHeader } from './offline-header';

/** The explore page where no server is: the same page but for what only a server can do. */
export function OfflinePage({ data: { packed, ...rest } }: { readonly data: OfflineData }) {
  const reading = useMemo(() => unpackReading(packed), [packed]);
  return <Explore {...rest} reading={reading} header={<OfflineHeader />} />;
}
