import { expect, it } from 'vitest';
import { queryOf } from '../link/param';
import { readFileOptions } from './file-options';

const read = (search: string) => readFileOptions(queryOf(new URLSearchParams(search)));

it('reads how a file is to be written', () => {
  expect(read('scale=print')).toEqual({ options: { scale: 'print', text: 'outlines' }, bad: [] });
  expect(read('scale=2&text=live')).toEqual({ options: { scale: 2, text: 'live' }, bad: [] });
});
it('falls back from what it can’t read, and names it', () => {
  expect(read('scale=1e9&text=both')).toEqual({ options: { scale: 1, text: 'outlines' }, bad: ['scale', 'text'] });
  expect(read('scale=02').bad).toEqual(['scale']);
});
it('takes nothing for nothing said', () => expect(read('scale=&x=1')).toEqual({ options: { scale: 1, text: 'outlines' }, bad: [] }));
