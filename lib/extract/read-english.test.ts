import { describe, expect, it } from 'vitest';
import { positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'en');

describe('speakers in English', () => {
  it('reads a title with a surname by the date', () => expect(read('President Biden praised the accord.')).toEqual(['joe-biden praises 1']));
  it('reads a ministry as its government', () => expect(read("Iran's foreign ministry condemned the raid.")).toEqual(['government-ir condemns -1']));
  it('reads the verb before its subject after a quotation', () => {
    expect(read('"We reject these charges," said Russian Foreign Minister Sergey Lavrov.')).toEqual(['sergei-lavrov rejects -1']);
  });
  it('shares a subject among joined verbs', () => {
    expect(read('Japan welcomed the truce, urged restraint, and condemned the strike.')).toEqual(['government-jp welcomes 1', 'government-jp calls-for 1', 'government-jp condemns -1']);
  });
  it('gives the two leaders a statement each', () => {
    const text = 'President Emmanuel Macron of France met Chancellor Olaf Scholz of Germany. The two leaders reaffirmed their support for Ukraine.';
    expect(read(text)).toEqual(['emmanuel-macron supports 1', 'olaf-scholz supports 1']);
  });
  it('does not read a noun or an infinitive as a verb of the speaker', () => expect(read('The support of France arrived to help the port.')).toEqual([]));
  it('does not let analysts speak', () => expect(read('Analysts said the deal was good.')).toEqual([]));
});

describe('positions in English', () => {
  it('turns a call for an end into a position against', () => expect(read('Egypt called for an end to the blockade.')).toEqual(['government-eg calls-for -1']));
  it('reads double negation', () => expect(read('China opposes ending the mission.')).toEqual(['government-cn opposes 1']));
  it('reads negation', () => expect(read('Brazil said it does not support the sanctions.')).toEqual(['government-br opposes -1']));
  it('does not take over the concern of another', () => expect(read("Norway acknowledged Iceland's concerns about fishing.")).toEqual(['government-no asserts 1']));
  it('reads own concern where it is discussed, not a matter', () => {
    const meeting = 'President Emmanuel Macron of France met Chancellor Olaf Scholz of Germany.';
    expect(read(`${meeting} The two leaders discussed their shared concern about the war.`)).toEqual(['emmanuel-macron condemns -1', 'olaf-scholz condemns -1']);
    expect(read(`${meeting} The two leaders discussed ways to help the region.`)).toEqual([]);
  });
  it('does not take "us" or "may" for names', () => expect(read('They told us it may rain.')).toEqual([]));
});
