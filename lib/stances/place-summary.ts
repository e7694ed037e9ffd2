import type { Polarity } from '../dossier/schema';
import { formatNumber, type Locale } from '../i18n/format';
import { textWidth } from '../type/text-width';
import { baselineOf, type Frame } from './labels';
import type { PlacedLabel, PlacedSegment } from './placed';
import { COUNT, SUMMARY } from './sizes';
import { barScale, divergingBar, type Segment, type SpeakerSummary } from './summary';

const SIDES: readonly ((polarity: Polarity) => boolean)[] = [(polarity) => polarity < 0, (polarity) => polarity === 0, (polarity) => polarity > 0];

type Place = Frame & { readonly key: string; readonly top: number; readonly locale: Locale };

const NUMBER_ROOM = 3; // px on either side of a number in its part of the bar
const OUTSIDE = 4; // px from the end of a bar to a number that stands beyond it

/** The numbers of one side lie in their parts of the bar, or, when one of them has no room there, as one sum beyond its end. */
function placeCounts(segments: readonly Segment[], { key, axisX, top, locale }: Place): PlacedLabel[] {
  const label = { y: baselineOf(top + SUMMARY.bar / 2, COUNT.size), size: COUNT.size, weight: 600 } as const;
  const inside = segments.map(({ polarity, count, from, to }): PlacedLabel => ({
    ...label, key: `${key}-count-${polarity}`, x: axisX + (from + to) / 2, text: formatNumber(count, locale), side: 'center', tone: { type: 'on', polarity },
  }));
  const fit = segments.every(({ count, from, to }) => textWidth(formatNumber(count, locale), COUNT.size, 600) + 2 * NUMBER_ROOM <= to - from);
  if (fit) return inside;
  const text = formatNumber(segments.reduce((sum, { count }) => sum + count, 0), locale);
  const from = Math.min(...segments.map((segment) => segment.from));
  const to = Math.max(...segments.map((segment) => segment.to));
  if (to <= 0) return [{ ...label, key: `${key}-count-opposes`, x: axisX + from - OUTSIDE, text, side: 'left', tone: { type: 'of', polarity: -2 } }];
  if (from >= 0) return [{ ...label, key: `${key}-count-supports`, x: axisX + to + OUTSIDE, text, side: 'right', tone: { type: 'of', polarity: 2 } }];
  return []; // the neutral part has an end on neither side: its number is in the table
}

/** One speaker's statements by polarity as a diverging bar, on the scale that all speakers share. */
export function placeSummary(summary: SpeakerSummary, all: readonly SpeakerSummary[], place: Place): {
  readonly segments: readonly PlacedSegment[];
  readonly labels: readonly PlacedLabel[];
} {
  const { key, axisX, right, top, locale } = place;
  const widest = Math.max(...all.map(({ distinct }) => textWidth(formatNumber(distinct, locale), COUNT.size, 600)));
  const segments = divergingBar(summary, barScale(all, right - axisX - OUTSIDE - widest));
  return {
    segments: segments.map(({ polarity, count, from, to }) => ({
      key: `${key}-bar-${polarity}`, x: axisX + from, y: top, width: to - from, height: SUMMARY.bar, polarity, count,
    })),
    labels: SIDES.flatMap((isOf) => placeCounts(segments.filter(({ polarity }) => isOf(polarity)), place)),
  };
}
