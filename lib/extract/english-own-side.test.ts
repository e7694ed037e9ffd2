import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const read = (text: string, on?: string) => positionsIn(text, 'en', on);
const NORWAY = 'Norwegian Foreign Minister Anniken Huitfeldt';

describe('what one holds under the name of one\'s own side', () => {
  it.each([
    ['the name of the state', `${NORWAY} reaffirmed Norway's rejection of the siege.`, ['anniken-huitfeldt rejects -1']],
    ['his country', `${NORWAY} expressed her country's appreciation for the efforts to end the war.`, ['anniken-huitfeldt praises 1']],
    ['a body that goes on with a second verb', "The EU affirmed the EU's support for the truce and called upon Iran to lift the siege.", ['european-union supports 1', 'european-union calls-for -1']],
  ])('reads %s', (_case, text, expected) => expect(read(text)).toEqual(expected));
  it('leaves the concerns of others theirs', () => {
    expect(read(`${NORWAY} acknowledged Iceland's concerns.`)).toEqual(['anniken-huitfeldt asserts 1']);
  });
});

describe('whom a title or a style means, in English', () => {
  const KING = 'King Abdullah II of Jordan received French Foreign Minister Catherine Colonna. ';
  it('lets a style of address be the monarch, and a first name the one who bears it with a number', () => {
    expect(read(`${KING}His Majesty warned of a wider war.`)).toEqual(['abdullah-ii warns -1']);
    expect(read(`${KING}King Abdullah welcomed the truce.`)).toEqual(['abdullah-ii welcomes 1']);
    expect(read('His Majesty warned of a wider war.')).toEqual([]);
  });
  it('lets the minister of a state be the one who was named', () => {
    expect(read(`${NORWAY} met Qatari Foreign Minister Mohammed bin Abdulrahman Al Thani. The Norwegian minister welcomed the truce.`)).toEqual(['anniken-huitfeldt welcomes 1']);
  });
  it('gives a title without name and country to Britain only where the text speaks of it', () => {
    const call = 'The Prime Minister spoke to the Prime Minister of Japan, Fumio Kishida. The Prime Minister welcomed the truce.';
    expect(read(`${call} The UK condemned the raid.`)).toContain('rishi-sunak welcomes 1');
    expect(read(call).some((row) => row.startsWith('rishi-sunak'))).toBe(false);
  });
  it('keeps "he" the Secretary-General, who has no name in the text, and "they" a body of many', () => {
    expect(read('The Secretary-General welcomed the truce. He condemned the raid.')).toEqual(['antonio-guterres welcomes 1', 'antonio-guterres condemns -1']);
    expect(read('The members of the Security Council condemned the raid in Iran. They welcomed the truce.')).toEqual(['un-security-council condemns -1', 'un-security-council welcomes 1']);
  });
  it('lets "we" be those who open a joint statement by their offices', () => {
    expect(read('We, the foreign ministers of Norway and Spain, condemn the raid. We welcome the truce.').filter((row) => row.endsWith('welcomes 1'))).toEqual(['government-no welcomes 1', 'government-es welcomes 1']);
  });
});

describe('predicates in a row, in English', () => {
  it('cuts third persons that follow one another, and no list of nouns', () => {
    expect(read(`${NORWAY} said Norway firmly adheres to the accord, highly appreciates the role of Spain and looks forward to further talks.`))
      .toEqual(['anniken-huitfeldt supports 2', 'anniken-huitfeldt praises 2', 'anniken-huitfeldt pledges 1']);
    expect(evidenceIn(`${NORWAY} said Norway is in favor of talks and is determined to keep the corridor open.`, 'en').length).toBe(2);
    expect(evidenceIn('Norway condemned threats, demands and attacks on the port.', 'en').length).toBe(1);
  });
  it('reads a fixed phrase as a participle, and what a call began by', () => {
    expect(read('Norway called for stepping up aid to the port, warning against a wider war.')).toEqual(['government-no calls-for 1', 'government-no warns -1']);
    expect(read(`${NORWAY} spoke with Catherine Colonna. She began by praising the mediators.`)).toHaveLength(1);
  });
  it('names all the agents of a passive', () => {
    expect(read('The raid was condemned by Norway, Spain and the EU.')).toEqual(['government-no condemns -1', 'government-es condemns -1', 'european-union condemns -1']);
    expect(read('The raid was condemned by Norway near Spain.')).toEqual(['government-no condemns -1']);
  });
  it.each([
    ['what something is called', 'Norway called the proposal a serious mistake.', ['government-no asserts -1']],
    ['where a way lies', 'Norway said the way out of the crisis lies in ending the siege.', ['government-no asserts 1']],
    ['a condition', `${NORWAY} said if Iran acts, the accord is at hand.`, ['anniken-huitfeldt asserts 0']],
  ])('judges by %s', (_case, text, expected) => expect(read(text)).toEqual(expected));
});
