import type { CoverageMessages } from '../../messages/coverage';

export const COVERAGE: CoverageMessages = {
  views: { timeline: 'timeline', map: 'places', stances: 'stances' },
  unused: 'not used',
  unusedTitle: 'Sentences that no view uses',
  reasons: {
    'no-words': 'no words', 'no-speaker': 'no speaker is named', narrative: 'it reports what happened, no position', 'no-position': 'nobody takes a position in it', rejected: 'what was read from it has been removed',
  },
  noReason: 'nothing was read from it',
  strip: 'What the views use, sentence by sentence',
};
