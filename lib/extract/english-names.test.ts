import { describe, expect, it } from 'vitest';
import { extract } from './extract';
import { positionsIn } from './positions.fixture';

const read = (text: string, on = '2023-06-10') => positionsIn(text, 'en', on);

describe('who is meant by a name in English', () => {
  it.each([
    ['a name with no title before a verb of saying', 'Ulla Brandvold-Sand said the plan was unacceptable.', ['ulla-brandvold-sand asserts -1']],
    ['its last part, hyphen and all, from then on', 'Ulla Brandvold-Sand said the plan was unacceptable. Brandvold-Sand also welcomed the truce.', ['ulla-brandvold-sand asserts -1', 'ulla-brandvold-sand welcomes 1']],
    ['a namesake, not the one whom the gazetteer has', 'Norwegian envoy Petra Macron condemned the raid.', ['petra-macron condemns -1']],
    ['small words inside a name', 'Saudi official Nadir bin Talha al Ferri condemned the raid.', ['nadir-bin-talha-al-ferri condemns -1']],
    ['two offices of one person', "Malta's Deputy Prime Minister and Foreign Minister Karmenu Zahra condemned the raid. He urged restraint.", ['karmenu-zahra condemns -1', 'karmenu-zahra calls-for 1']],
    ['a name between commas behind its title', 'The deputy secretary-general, Nora Ekwall, welcomed the truce.', ['nora-ekwall welcomes 1']],
    ['the Secretary-General, of nobody\'s', 'The Secretary-General welcomed the truce.', ['antonio-guterres welcomes 1']],
    ['the head of a body\'s diplomacy', "The European Union's foreign policy chief welcomed the truce.", ['josep-borrell welcomes 1']],
    ['the members of a body', 'The G7 nations condemned the raid.', ['g7 condemns -1']],
    ['the ministries of several states', 'The foreign ministries of Egypt, Jordan and Qatar condemned the raid.', ['government-eg condemns -1', 'government-jo condemns -1', 'government-qa condemns -1']],
  ])('reads %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it('gives a role with no name the name that follows', () => {
    const text = "Cyprus's deputy foreign minister told the paper that the talks had failed. Eleni Vasou-Kyri said she opposed the plan.";
    const { statements, actors } = extract({ text, lang: 'en', publishedOn: '2023-06-10' });
    expect(new Set(statements.map(({ speaker }) => speaker)).size).toBe(1);
    expect(actors.find(({ id }) => id === statements[0]?.speaker)?.names.en).toBe('Eleni Vasou-Kyri');
  });
  it('takes an apposition for the one who was named, whoever holds the post', () => {
    expect(read('Qin Gang, the Chinese foreign minister, met students. The minister welcomed the truce.', '2024-03-01')).toEqual(['qin-gang welcomes 1']);
  });
  it('lets a bare title be whoever bore it', () => {
    expect(read('US Deputy Secretary of State Ruth Olander met Greek Foreign Minister Nikos Dendias. The Deputy Secretary condemned the raid.', '2022-05-01')).toEqual(['ruth-olander condemns -1']);
  });
  it.each([
    ['a body or a newspaper', 'Harbour Watch Institute said the plan was unacceptable.'],
    ['a sentence that opens with a capital', 'Yesterday Lisbon said nothing. Critics Abroad said the plan was unacceptable.'],
    ['a capital that starts the next sentence', 'This was punishment by a Government. He left the hall.'],
  ])('takes no %s for a speaker', (_case, text) => expect(read(text)).toEqual([]));
});
