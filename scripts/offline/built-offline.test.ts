import { describe, expect, it } from 'vitest';
import { scopeCss } from './built-offline';

describe('class names of one file', () => {
  it('bear the name of their file, and are told to who uses them', () => {
    const { css, names } = scopeCss('.row{gap:.5em}.row .end-1:hover,.row>.end-1{color:red}', '/some/where/key.module.css');
    expect(css).toBe('.key_row{gap:.5em}.key_row .key_end-1:hover,.key_row>.key_end-1{color:red}');
    expect(names).toEqual({ row: 'key_row', 'end-1': 'key_end-1' });
  });
  it('leave alone what is not theirs: names for the whole page, fractions and comments', () => {
    const { css, names } = scopeCss('/* .gone */:global(.page){opacity:.5}', 'a/b.module.css');
    expect(css).toBe('.page{opacity:.5}');
    expect(names).toEqual({});
  });
  it('are the same in both bundles, of whatever folder', () => {
    expect(scopeCss('.a{}', 'x/k.module.css')).toEqual(scopeCss('.a{}', 'y/z/k.module.css'));
  });
});
