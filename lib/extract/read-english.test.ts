import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

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

describe('who said it, wherever the verb of speech stands', () => {
  it('reads a clause before the speaker', () => {
    expect(read('Norway will not join the boycott, Prime Minister Jonas Gahr Store said on Monday.')).toEqual(['jonas-gahr-store rejects -1']);
    expect(read('It is unacceptable to shell towns, said Spain\'s Jose Manuel Albares.')).toEqual(['jose-manuel-albares asserts -1']);
  });
  it('reads the clause before a ministry, past its dateline', () => {
    expect(evidenceIn('OSLO, Nov. 3 (Newswire) - The strike must be investigated, the Norwegian foreign ministry said.', 'en')).toEqual(['The strike must be investigated']);
  });
  it('does not take when and where it was said for what was said', () => {
    expect(read('On Monday in Oslo, President Macron told reporters after talks in the city.')).toEqual([]);
    expect(evidenceIn('On behalf of his group, Ambassador Ilir Dosti told the council that the siege must end.', 'en')[0]).toMatch(/^Ambassador/);
  });
  it('reads according to', () => {
    expect(read('According to the Swiss foreign ministry, the plan is dangerous.')).toEqual(['government-ch asserts -1']);
    expect(read('The plan is dangerous, according to the Swiss foreign ministry.')).toEqual(['government-ch asserts -1']);
    expect(read('According to experts, the plan is dangerous.')).toEqual([]);
  });
  it('gives a passive to its agent, and to nobody without one', () => {
    expect(read('The raid was condemned by Morocco.')).toEqual(['government-ma condemns -1']);
    expect(read('Morocco was condemned on Monday.')).toEqual([]);
    expect(read('Oman floated a truce, an idea rejected by Yemen.')).toContain('government-ye rejects -1');
  });
  it('reads verbs in their continuous form', () => expect(read('Chile is calling for restraint.')).toEqual(['government-cl calls-for 1']));
  it('reads participles after a comma, after while, and before the subject', () => {
    expect(read('Ireland welcomed the vote, while urging restraint.')).toEqual(['government-ie welcomes 1', 'government-ie calls-for 1']);
    expect(read('Condemning the raid, Ireland offered to host talks.')).toEqual(['government-ie condemns -1', 'government-ie pledges 1']);
  });
  it('reads adjectives that hold a position', () => {
    expect(read('Kenya is deeply concerned about the fighting.')).toEqual(['government-ke condemns -2']);
    expect(read('Kenya is grateful for the offer and opposed to the blockade.')[0]).toBe('government-ke thanks 1');
  });
  it('reads a subject over what stands between commas, and a list of subjects', () => {
    expect(read('Brazil, which holds the chair this month, urged restraint.')).toEqual(['government-br calls-for 1']);
    expect(read('Ireland, Norway and Spain condemned the raid.')).toEqual(['government-ie condemns -1', 'government-no condemns -1', 'government-es condemns -1']);
  });
  it('takes a plural noun after a name for no verb', () => {
    expect(read('Sweden condemns the Houthi attacks on ships.')).toEqual(['government-se condemns -1']);
    expect(read('UN reports of hunger arrived.')).toEqual([]);
  });
  it('lets "he" be whoever was speaking', () => {
    expect(read('President Macron urged President Putin to talk. He also condemned the raid.')).toEqual(['emmanuel-macron calls-for 1', 'emmanuel-macron condemns -1']);
  });
  it('takes the two who met last for the two leaders', () => {
    const text = 'President Macron called Prime Minister Sanchez on Sunday.\nChancellor Scholz met President Zelensky in Kyiv. The two leaders condemned the raid.';
    expect(read(text)).toEqual(['olaf-scholz condemns -1', 'volodymyr-zelenskyy condemns -1']);
  });
});

describe('transcripts and statements in English', () => {
  it('goes on with an answer, and takes nothing from a question', () => {
    const text = 'Q: Do you oppose the tariffs?\nWang Wenbin: Tariff wars are harmful. We urge dialogue.\nNewswire: Will China condemn the raid?\nWang Wenbin: China supports the talks.';
    expect(read(text)).toEqual(['wang-wenbin asserts -1', 'wang-wenbin calls-for 1', 'wang-wenbin supports 1']);
  });
  it('reads the sentences of a statement as its author\'s', () => {
    const text = 'Statement by the Government of Peru on the Red Sea\n\nPeru condemns the raid. These acts are unacceptable. We call for calm.';
    expect(read(text)).toEqual(['government-pe condemns -1', 'government-pe asserts -1', 'government-pe calls-for 1']);
  });
});

describe('which side in English', () => {
  it.each([
    ['Egypt urged Turkey not to attack the port.', 'government-eg calls-for -1'], ['Spain urged Turkey to lift the blockade.', 'government-es calls-for -1'],
    ['Spain urged Turkey to open the port.', 'government-es calls-for 1'], ['Iran hoped that sanctions would be lifted.', 'government-ir hopes -1'],
    ['France did not rule out sending monitors.', 'government-fr supports 1'], ['Japan is not opposed to the plan.', 'government-jp supports 1'],
    ['Sweden said it could not accept the terms.', 'government-se rejects -1'], ['Oman said there is no military solution.', 'government-om rejects -1'],
    ['Poland said Europe must not abandon the mission.', 'government-pl rejects 1'], ['Greece said the agreement was null and void.', 'government-gr asserts -1'],
    ['Kenya said the talks had failed.', 'government-ke asserts -1'], ['Cuba vetoed the text.', 'government-cu rejects -1'],
  ])('%s', (text, position) => expect(read(text)).toEqual([position]));
  it('lets a second predicate speak for itself', () => {
    expect(read('Peru opposes the tariffs and will defend its farmers.')).toEqual(['government-pe opposes -1', 'government-pe pledges 1']);
  });
});

describe('denial that is none, and denial that looks like praise, in English', () => {
  it.each([
    ['"There is no substitute for dialogue," Sergey Lavrov said.', 'sergei-lavrov supports 1'], ['Egypt said there is no reason to doubt the report.', 'government-eg supports 1'],
    ['Egypt said there is no basis for the claim.', 'government-eg rejects -1'], ['"We are not looking for war," Sergey Lavrov said.', 'sergei-lavrov rejects -1'],
    ['Spain, which is not a member, hailed the vote.', 'government-es welcomes 1'], ['Spain did not welcome the vote.', 'government-es opposes -1'],
    ['France repeated its demand that the deployment be halted.', 'government-fr calls-for -1'], ['France repeated its demand that the talks be held.', 'government-fr calls-for 1'],
    ['Italy said the decision sends the wrong message.', 'government-it asserts -1'],
  ])('%s', (text, position) => expect(read(text)).toEqual([position]));
  it('takes up whoever was named last as the latter', () => expect(read('Emmanuel Macron met Olaf Scholz. The latter said the tariffs are dangerous.')).toEqual(['olaf-scholz asserts -1']));
  it('reads a quotation that ends in the next sentence once', () => {
    expect(read('Sergey Lavrov welcomed the vote. "The plan is good. The other one is dangerous," he said.')).toEqual(['sergei-lavrov welcomes 1', 'sergei-lavrov asserts 1', 'sergei-lavrov asserts -1']);
  });
});
