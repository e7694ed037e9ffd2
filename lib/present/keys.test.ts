import { describe, expect, it } from 'vitest';
import { wishOf, type Key } from './keys';

const press = (given: Partial<Key>): Key => ({ key: '', code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...given });
const LTR = { dir: 'ltr', letters: 'on' } as const;
const RTL = { dir: 'rtl', letters: 'on' } as const;

/** What one key gives on four layouts: the letter changes, the place doesn't. */
const LAYOUTS = [
  ['English', { KeyB: 'b', KeyN: 'n', KeyS: 's', KeyQ: 'q', Period: '.' }],
  ['French', { KeyB: 'b', KeyN: 'n', KeyS: 's', KeyQ: 'a', Period: ':' }],
  ['Arabic', { KeyB: 'لا', KeyN: 'ى', KeyS: 'س', KeyQ: 'ض', Period: 'ز' }],
  ['Chinese input method', { KeyB: 'Process', KeyN: 'Process', KeyS: 'Process', KeyQ: 'Process', Period: 'Process' }],
] as const;

describe('a key', () => {
  it.each(LAYOUTS)('means the same by its place on the layout %s', (_name, letters) => {
    const wishes = Object.entries(letters).map(([code, key]) => wishOf(press({ code, key }), LTR)?.type);
    expect(wishes).toEqual(['black', 'next', 'presenter', 'sentence', 'black']);
  });

  it('follows the direction with the arrows, and with nothing else', () => {
    const both = (key: string) => [LTR, RTL].map((options) => wishOf(press({ key, code: key }), options)?.type);
    expect(both('ArrowRight')).toEqual(['next', 'previous']);
    expect(both('ArrowLeft')).toEqual(['previous', 'next']);
    for (const key of ['PageDown', 'ArrowDown']) expect(both(key)).toEqual(['next', 'next']);
    for (const key of ['PageUp', 'ArrowUp', 'Backspace']) expect(both(key)).toEqual(['previous', 'previous']);
    expect(both(' ')).toEqual(['next', 'next']);
  });

  it('takes digits of three scripts', () => {
    for (const key of ['7', '٧', '۷']) expect(wishOf(press({ key, code: 'Digit7' }), RTL)).toEqual({ type: 'digit', digit: '7' });
  });

  it('does what clickers ask: pages, black by a stop, start by F5', () => {
    const keys = ['PageDown', 'PageUp', '.', 'F5', 'Escape'];
    expect(keys.map((key) => wishOf(press({ key }), LTR)?.type)).toEqual(['next', 'previous', 'black', 'start', 'escape']);
    expect(wishOf(press({ key: 'F5', shiftKey: true }), LTR)?.type).toBe('from-here');
  });

  it('leaves to the browser what carries a modifier, and letters where they are switched off', () => {
    expect(wishOf(press({ key: 'b', code: 'KeyB', ctrlKey: true }), LTR)).toBeNull();
    expect(wishOf(press({ key: 'Process', code: 'KeyB', isComposing: true }), LTR)).toBeNull();
    expect(wishOf(press({ key: 'b', code: 'KeyB' }), { dir: 'ltr', letters: 'off' })).toBeNull();
    expect(wishOf(press({ key: '.', code: 'Period' }), { dir: 'ltr', letters: 'off' })).toBeNull();
    expect(wishOf(press({ key: 'PageDown' }), { dir: 'ltr', letters: 'off' })?.type).toBe('next');
  });

  it('knows a letter without a place, and Shift for the spotlight', () => {
    expect(wishOf(press({ key: 'w' }), LTR)?.type).toBe('white');
    expect(wishOf(press({ key: 'L', code: 'KeyL', shiftKey: true }), LTR)?.type).toBe('spot');
    expect(wishOf(press({ key: '؟', code: 'Slash', shiftKey: true }), RTL)?.type).toBe('help');
  });
});
