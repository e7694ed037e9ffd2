import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'en');
const NORWAY = 'Norwegian Foreign Minister Anniken Huitfeldt';

describe('who is no speaker, in English', () => {
  it.each([
    ['whom unnamed officials speak of', 'Officials say Iran rejects the plan. Many diplomats believe that France supports it.'],
    ['whom somebody without a country speaks of', 'The Foreign Secretary told Parliament that the Russian government had rejected the plan.'],
    ['how others see it', 'They discussed how Qatar and Turkey support the truce.'],
  ])('leaves %s', (_case, text) => expect(read(text)).toEqual([]));
  it.each([
    ['an aside on a partner', `${NORWAY} said she will work with Sweden, which supports the sanctions.`, 'pledges 1'],
    ['an aside on whom one worries about', `${NORWAY} thanked Egypt for its aid in talks with Iran, which opposes the deal.`, 'thanks 1'],
    ['a reason', `${NORWAY} noted the importance of the visit, as Iran rejects any truce.`, 'calls-for 1'],
    ['a reason at the head', `As Iran threatens to close the strait, ${NORWAY} urged calm.`, 'calls-for 1'],
  ])('reads no position of others in %s', (_case, text, held) => expect(read(text)).toEqual([`anniken-huitfeldt ${held}`]));
  it('keeps "he" whoever had the word before how others see it', () => {
    expect(read('Antony Blinken thanked Egypt and discussed how Qatar and Turkey support the truce. He condemned the raid.')).toEqual(['antony-blinken thanks 1', 'antony-blinken condemns -1']);
  });
  it('still hears a ministry, an office after a person, and another person meanwhile', () => {
    expect(read('In a statement, the ministry said Norway condemns the raid.')).toEqual(['government-no condemns -1']);
    expect(read(`${NORWAY} spoke with Volodymyr Zelenskyy, who thanked Norway.`)).toEqual(['volodymyr-zelenskyy thanks 1']);
    expect(read(`${NORWAY} reaffirmed that Norway supports Ukraine, while President Zelenskyy thanked Norway.`)).toEqual(['anniken-huitfeldt supports 1', 'volodymyr-zelenskyy thanks 1']);
    expect(read('President Biden had told Mr. Netanyahu that Israel must allow aid.')).toEqual(['joe-biden calls-for 1']);
    expect(read('Olaf Scholz has so far refused to send missiles.')).toEqual(['olaf-scholz rejects -1']);
  });
});

describe('an end and what comes after it, in English', () => {
  it.each([
    ['an end and a beginning', `${NORWAY} urged Israel to stop the raids, open the crossings and allow aid in.`, ['anniken-huitfeldt calls-for -1', 'anniken-huitfeldt calls-for 1']],
    ['a hope of both', `${NORWAY} said she hopes that the parties could halt the war, ease the situation and create trust.`, ['anniken-huitfeldt hopes -1', 'anniken-huitfeldt calls-for 1']],
    ['a defeat', `${NORWAY} affirmed her commitment to the security of Ukraine and the defeat of the aggressor.`, ['anniken-huitfeldt pledges 1', 'anniken-huitfeldt opposes -1']],
    ['a worry heeded', `${NORWAY} said Norway is taking the concerns of its neighbours into account.`, ['anniken-huitfeldt asserts 1']],
    ['condolences', `${NORWAY} expressed her condolences to the families.`, ['anniken-huitfeldt supports 1']],
  ])('reads %s', (_case, text, expected) => expect(read(text)).toEqual(expected));
  it('leaves what both are warned of on one side', () => {
    expect(read(`${NORWAY} warned Iran not to stop the inspections and create new tensions.`)).toEqual(['anniken-huitfeldt warns -1', 'anniken-huitfeldt warns -1']);
    expect(evidenceIn(`${NORWAY} urged both to end the war and to talk.`, 'en')).toHaveLength(1);
  });
});
