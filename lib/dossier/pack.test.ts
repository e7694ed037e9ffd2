import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/lang';
import { firstReading } from './first-reading.fixture';
import type { Reading } from './localise';
import { packReading, unpackReading } from './pack';

/** As it comes over the wire. */
const sent = (reading: Reading): Reading => unpackReading(JSON.parse(JSON.stringify(packReading(reading))));

describe('packReading', () => {
  it.each(LANGS)('gives the first article back as it was, in %s, and weighs less', (lang) => {
    const reading = firstReading(lang);
    expect(sent(reading)).toEqual(reading);
    expect(JSON.stringify(packReading(reading)).length).toBeLessThan(0.8 * JSON.stringify(reading).length);
  });

  it('gives any number of events back, none and one among them', () => {
    const { events, ...rest } = firstReading('en');
    fc.assert(
      fc.property(fc.subarray(events), fc.integer({ min: 1, max: 3 }), (some, times) => {
        const many = Array.from({ length: times }, () => some).flat();
        expect(sent({ ...rest, events: many }).events).toEqual(many);
      }),
      { seed: 20211105, numRuns: 40 },
    );
  });
});
