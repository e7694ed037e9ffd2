import { fromDigits } from '../i18n/format';
import type { Dir } from '../i18n/lang';

/** What a key can ask for, on the stage and in the presenter's window alike. */
export type Wish =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'start' | 'from-here' | 'escape' | 'presenter' | 'help' | 'overview' | 'fullscreen' | 'laser' | 'spot' | 'zoom' | 'timer' | 'sentence' | 'return' }
  | { readonly type: 'digit'; readonly digit: string }
  /** Enter: goes to the number that was typed, or on where none was. */
  | { readonly type: 'enter' };

export type Key = { readonly key: string; readonly code: string; readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean; readonly isComposing: boolean };

/** By their place on the keyboard: on an Arabic layout the key gives another letter, under a Chinese input method none. */
const LETTERS: Readonly<Record<string, Wish['type']>> = {
  KeyN: 'next', KeyP: 'previous', KeyB: 'black', KeyW: 'white', KeyS: 'presenter', KeyG: 'overview', KeyO: 'overview', KeyF: 'fullscreen',
  KeyL: 'laser', KeyZ: 'zoom', KeyT: 'timer', KeyQ: 'sentence', KeyR: 'return',
};

/** The same in every direction: what clickers send, and what says before or after whatever the writing does. */
const NAMED: Readonly<Record<string, Wish['type']>> = {
  PageDown: 'next', PageUp: 'previous', ArrowDown: 'next', ArrowUp: 'previous', Backspace: 'previous', Home: 'first', End: 'last',
  Escape: 'escape', F1: 'help', '?': 'help', '؟': 'help', '？': 'help', '.': 'black', ',': 'white',
};

/** What a key asks for; null is for the browser. `letters` off leaves out keys that are single letters (WCAG 2.1.4). */
export function wishOf(key: Key, { dir, letters }: { readonly dir: Dir; readonly letters: 'on' | 'off' }): Wish | null {
  if (key.isComposing || key.key === 'Process' || key.ctrlKey || key.metaKey || key.altKey) return letterUnderMethod(key, letters);
  if (key.key === 'F5') return { type: key.shiftKey ? 'from-here' : 'start' };
  if (key.key === ' ' || key.code === 'Space') return { type: key.shiftKey ? 'previous' : 'next' };
  if (key.key === 'Enter') return { type: 'enter' };
  if (key.key === 'ArrowRight' || key.key === 'ArrowLeft') return { type: (key.key === 'ArrowRight') === (dir === 'ltr') ? 'next' : 'previous' };
  const digit = fromDigits(key.key);
  if (/^[0-9]$/.test(digit)) return { type: 'digit', digit };
  const named = NAMED[key.key];
  if (named !== undefined && (letters === 'on' || key.key.length > 1)) return wish(named);
  return letters === 'on' ? letterOf(key) : null;
}

/** A Chinese input method hides which letter was pressed, but not where. */
function letterUnderMethod(key: Key, letters: 'on' | 'off'): Wish | null {
  const isHidden = key.key === 'Process' && !key.isComposing && !key.ctrlKey && !key.metaKey && !key.altKey;
  return isHidden && letters === 'on' ? letterOf(key) : null;
}

function letterOf({ key, code, shiftKey }: Key): Wish | null {
  // Where no place is known (a remote, a screen keyboard), the letter itself.
  const place = code === '' && /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code;
  if (place === 'KeyL' && shiftKey) return { type: 'spot' };
  if (place === 'Slash' && shiftKey) return { type: 'help' };
  // On an Arabic layout these give letters.
  if (place === 'Period') return { type: 'black' };
  if (place === 'Comma') return { type: 'white' };
  const found = LETTERS[place];
  return found === undefined ? null : wish(found);
}

function wish(type: Wish['type']): Wish {
  if (type === 'digit') throw new Error('bug: a digit needs its digit');
  return { type };
}
