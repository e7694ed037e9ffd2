'use client';

import { lazy, Suspense, useMemo, useState, type ComponentProps } from 'react';
import type { Reading } from '@/lib/dossier/localise';
import { unpackReading, type PackedReading } from '@/lib/dossier/pack';
import { CaptureButton } from '../present/capture-button';
import { ReviewButton } from '../review/review-button';
import { ShareButton } from '../share/share-button';
import { WordsOf } from '../ui/words-of';
import { Explore } from './explore';

const loadReview = async () => ({ default: (await import('../review/review-panel')).ReviewPanel });
/** Fetched when it is asked for: few readers are reviewers. */
const ReviewPanel = lazy(loadReview);

type PackedExploreProps = Omit<ComponentProps<typeof Explore>, 'reading' | 'share' | 'beside'> & { readonly packed: PackedReading };

/** The explore page as a server hands it over: the reading column by column. */
export function PackedExplore({ packed, ...rest }: PackedExploreProps) {
  const handed = useMemo(() => unpackReading(packed), [packed]);
  const [reviewed, setReviewed] = useState<Reading | null>(null);
  const [isReviewing, setReviewing] = useState(false);
  const actions = (
    <>
      <CaptureButton />
      <ReviewButton isOpen={isReviewing} onToggle={() => setReviewing(!isReviewing)} onNear={() => void loadReview().catch(() => undefined)} />
      <ShareButton />
    </>
  );
  const beside = isReviewing ? <Suspense><ReviewPanel onReading={setReviewed} onClose={() => setReviewing(false)} /></Suspense> : null;
  return <WordsOf lang={rest.lang}><Explore {...rest} reading={reviewed ?? handed} share={actions} beside={beside} /></WordsOf>;
}
