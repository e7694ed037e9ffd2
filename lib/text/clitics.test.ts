import { describe, expect, it } from 'vitest';
import { readingsOf } from './clitics';

const rests = (word: string) => readingsOf(word).map(({ rest }) => rest);

describe('readingsOf', () => {
  it('gives the whole word first', () => expect(rests('والي')[0]).toBe('والي'));
  it('peels conjunction, preposition and article in turn', () => expect(rests('وبالصين')).toEqual(expect.arrayContaining(['بالصين', 'الصين', 'صين'])));
  it('restores the article of للصين', () => expect(rests('للصين')).toContain('الصين'));
  it('reads لليبيا as ل and a name without article', () => expect(rests('لليبيا')).toContain('ليبيا'));
  it('marks the future of a verb', () => expect(readingsOf('سيدعم').find(({ rest }) => rest === 'يدعم')?.future).toBe(true));
  it('does not peel a word down to one letter', () => expect(rests('وب')).toEqual(['وب']));
});
