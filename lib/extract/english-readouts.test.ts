import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'en');
const MET = 'President Emmanuel Macron of France met Chancellor Olaf Scholz of Germany. ';

describe('whose word it is, in English', () => {
  it.each([
    ['inside an attributed quotation', 'Norwegian Foreign Minister Anniken Huitfeldt stated, "Iran continues to violate the accord."', ['anniken-huitfeldt pledges 1']],
    ['a clause of condition', 'Norway said it would help if Iran rejects the plan.', ['government-no asserts 1']],
    ['a demand on somebody', 'Israel must halt the raids, Spain said.', ['government-es calls-for -1']],
    ['an impersonal hope', 'It is hoped that Iran will end the siege, Spain said.', ['government-es hopes -1']],
    ['a sentence whose owner is told behind it', 'Iran will end the siege, the Spanish foreign ministry said.', ['government-es pledges -1']],
    ['his own state behind his own verb', "Spain's foreign minister said the talks had failed, but Spain would continue to help.", ['jose-manuel-albares asserts -1', 'jose-manuel-albares pledges 1']],
  ])('reads %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it('lets "they" be the many who spoke last, and nobody inside one speaker\'s sentence', () => {
    expect(read('The foreign ministries of Egypt, Jordan and Qatar condemned the raid. They urged restraint.').filter((row) => row.includes('calls-for'))).toEqual(['government-eg calls-for 1', 'government-jo calls-for 1', 'government-qa calls-for 1']);
    expect(read(`${MET}Spain said they will attack the port.`).every((row) => row.startsWith('government-es'))).toBe(true);
  });
  it('lets "he" be the person who spoke last, whoever was named since', () => {
    expect(read('Macron said the truce with the side of Ali Khamenei was welcome. The US bombed a port of Iran. He condemned the raid.').at(-1)).toBe('emmanuel-macron condemns -1');
  });
  it('joins a third only to a list', () => {
    expect(read(`${MET}Macron gave an overview of policy toward Iran, and the two committed to further talks.`)).toEqual(['emmanuel-macron pledges 1', 'olaf-scholz pledges 1']);
  });
  it('gives a quotation of several sentences to whoever its end names', () => {
    const text = 'Spain welcomed the truce.\n"We opposed the raid from the first day. We do not accept it," Greek Foreign Minister Nikos Dendias said.';
    expect(read(text)).toEqual(['government-es welcomes 1', 'nikos-dendias opposes -1', 'nikos-dendias rejects -1']);
  });
  it('gives the paragraphs below "said:" to whoever said it', () => {
    expect(read('Prime Minister Rishi Sunak said:\nThe raid was a reckless act.\nWe condemn it.')).toEqual(['rishi-sunak asserts -1', 'rishi-sunak condemns -1']);
    expect(read('Prime Minister Rishi Sunak said:\nThe raid was a reckless act.\nMacron welcomed the truce.').at(-1)).toBe('emmanuel-macron welcomes 1');
  });
  it('does not turn an owner into a speaker', () => {
    expect(read('Macron voiced concern over the raid, reaffirmed the U.S. commitment to peace, and left.').every((row) => row.startsWith('emmanuel-macron'))).toBe(true);
  });
});

describe('readouts in English', () => {
  it.each([
    ['raised concerns', 'Macron raised serious concerns about the detentions.', ['emmanuel-macron condemns -1']],
    ['what a call is for', 'Macron spoke with Scholz to thank him for his help.', ['emmanuel-macron thanks 1']],
    ['long been clear', 'Norway has long been clear that the raid was unacceptable.', ['government-no asserts -1']],
    ['a day inside the verb', 'Norway called Friday for an end to the blockade.', ['government-no calls-for -1']],
    ['an own shared commitment among what was discussed', `${MET}They discussed trade, including their shared commitment to free shipping.`, ['emmanuel-macron pledges 1', 'olaf-scholz pledges 1']],
    ['a rhetorical question', 'Macron said: "Why should we agree to such a deal?"', ['emmanuel-macron rejects -1']],
    ['a passive report', '"We reject the raid," Macron was quoted as saying.', ['emmanuel-macron rejects -1']],
  ])('reads %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['both, who met', `${MET}Both agreed to maintain close coordination.`, ['emmanuel-macron supports 1', 'olaf-scholz supports 1']],
    ['what a meeting is to reinforce', 'Macron met Scholz to reinforce his commitment to peace.', ['emmanuel-macron pledges 1']],
    ['greetings that were shared', 'President Joe Biden spoke with President Xi Jinping of China. The President shared his greetings with the people.', ['joe-biden praises 1']],
    ['concerns under an adjective', 'Macron underscored his fundamental concerns about the raid.', ['emmanuel-macron condemns -1']],
    ['areas of interest', 'Macron raised areas where both states have an interest in working together.', ['emmanuel-macron hopes 1']],
    ['a counterpart, by the name between commas', 'Macron left. His Nauruan counterpart, Ole Berg, said the raid was a crime.', ['ole-berg asserts -1']],
    ['what was said, behind its tag', "Iran's plan was peaceful, Macron insisted, and the raids violated the law.", ['emmanuel-macron asserts 1', 'emmanuel-macron asserts -1']],
    ['a name of three by its second', 'Moussa Faki Mahamat arrived. Mr. Faki welcomed the truce.', ['moussa-faki-mahamat welcomes 1']],
  ])('reads %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['both of a noun', `${MET}Both raids were condemned in the press.`],
    ['what is reinforced with stone', 'Macron reinforced the wall of the port.'],
    ['what is shared at a table', 'Macron shared a meal with the crew.'],
    ['who names somebody else between commas', 'His reply, Ole Berg, was a crime.'],
  ])('says nothing of %s', (_case, text) => expect(read(text)).toEqual([]));

  it('leaves a title to whoever was named by it, where the last to speak bears another', () => {
    expect(read('Chancellor Olaf Scholz met President Xi Jinping. Scholz condemned the raid. The President welcomed the truce.')).toEqual(['olaf-scholz condemns -1', 'xi-jinping welcomes 1']);
  });
  it('ends what was said where somebody else takes a stance', () => {
    expect(read('"The raid was a crime," Macron said, and Spain condemned it.')).toEqual(['emmanuel-macron asserts -1', 'government-es condemns -1']);
  });

  it('cuts a second matter without an article, and keeps a list of one matter whole', () => {
    expect(evidenceIn('Norway welcomed the resumption of flights, and establishment of a joint panel.', 'en').length).toBe(2);
    expect(evidenceIn('Norway stressed the importance of upholding the accord, maintaining the truce, and helping refugees.', 'en').length).toBe(1);
  });
  it.each([
    ['raising anything else', 'Macron raised the flag in Dakar.'],
    ['a deed by which one answers', 'Iran responded by attacking a port.'],
    ['an agreed text', 'Norway left the hall with an agreed text.'],
    ['an invitation that was accepted', 'Scholz, invited by Macron, arrived on Monday.'],
    ['the verb of speech alone', 'Macron added: "Hello."'],
  ])('does not read %s', (_case, text) => expect(read(text)).toEqual([]));
});
