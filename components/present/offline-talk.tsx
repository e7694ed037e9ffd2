'use client';

import { useState } from 'react';
import { unpackReading } from '@/lib/dossier/pack';
import { linkReading } from '@/lib/selection/links';
import { Presenter } from './presenter';
import type { Handed, Setting } from './setting';
import { Stage } from './stage';

/** A talk as it stands in its file. */
export type OfflineTalkData = Handed & { readonly talkKey: string };

type OfflineTalkProps = { readonly data: OfflineTalkData; readonly seat: 'stage' | 'presenter' };

/** Either window of a talk where no server is: the same file opens both. */
export function OfflineTalk({ data: { packed, talkKey, ...handed }, seat }: OfflineTalkProps) {
  const [setting] = useState((): Setting => {
    const reading = unpackReading(packed);
    return { ...handed, reading, links: linkReading(reading) };
  });
  return seat === 'stage'
    ? <Stage setting={setting} talkKey={talkKey} presenterHref="?window=presenter" below={null} />
    : <Presenter setting={setting} talkKey={talkKey} stageHref="?window=stage" />;
}
