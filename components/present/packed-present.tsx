'use client';

import { useState } from 'react';
import { unpackReading } from '@/lib/dossier/pack';
import { linkReading } from '@/lib/selection/links';
import { Presenter } from './presenter';
import { WordsOf } from '../ui/words-of';
import type { Handed, Setting } from './setting';
import { Stage } from './stage';

type PackedPresentProps = Handed & {
  readonly seat: 'stage' | 'presenter';
  /** Path of the dossier below the language. */
  readonly below: string;
  /** Changes with the deck: windows of another state of it don't follow each other. */
  readonly talkKey: string;
};

/** A window of a talk as a server hands it over. */
export function PackedPresent({ seat, below, talkKey, packed, ...handed }: PackedPresentProps) {
  const { lang, theme } = handed;
  // Made once: a talk goes on with the deck that it began with.
  const [setting] = useState((): Setting => {
    const reading = unpackReading(packed);
    return { ...handed, reading, links: linkReading(reading) };
  });
  const query = theme === 'auto' ? '' : `theme=${theme}`;
  const path = `/${lang}${below}/present`;
  const screen = seat === 'stage'
    ? <Stage setting={setting} talkKey={talkKey} presenterHref={`${path}?${[query, 'window=presenter'].filter((part) => part !== '').join('&')}`} below={below} />
    : <Presenter setting={setting} talkKey={talkKey} stageHref={query === '' ? path : `${path}?${query}`} />;
  return <WordsOf lang={lang}>{screen}</WordsOf>;
}
