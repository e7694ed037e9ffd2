import { describe, expect, it } from 'vitest';
import { englishVerbForms, pluralOf } from './english-forms';

const forms = (verb: string, past?: string) => englishVerbForms(verb, past).map(({ form }) => form);

describe('English forms', () => {
  it('doubles, drops and changes letters as English does', () => {
    expect(forms('slam')).toEqual(['slam', 'slams', 'slammed', 'slamming']);
    expect(forms('urge')).toEqual(['urge', 'urges', 'urged', 'urging']);
    expect(forms('deny')).toEqual(['deny', 'denies', 'denied', 'denying']);
    expect(forms('agree')).toEqual(['agree', 'agrees', 'agreed', 'agreeing']);
    expect(forms('press')).toEqual(['press', 'presses', 'pressed', 'pressing']);
  });
  it('takes an irregular past as given', () => expect(forms('withdraw', 'withdrew')).toEqual(['withdraw', 'withdraws', 'withdrew', 'withdrawing']));
  it('makes plurals', () => expect(['talk', 'crisis', 'ally', 'breach'].map(pluralOf)).toEqual(['talks', 'crisises', 'allies', 'breaches']));
});
