import { expect, it } from 'vitest';
import { tokenise } from '../text/tokens';
import { datelineEnd } from './dateline';

const rest = (text: string) => {
  const tokens = tokenise(text);
  return text.slice(tokens[datelineEnd(tokens, 0, tokens.length)]?.start);
};

it.each([
  ['عمان 22 تشرين الأول (بترا)- تلقى الملك اتصالا', 'تلقى الملك اتصالا'], ['دبي (CNN) -- قالت', 'قالت'], ['بكين (شينخوا) — قالت', 'قالت'],
])('ends the dateline of %s', (text, expected) => expect(rest(text)).toBe(expected));
it.each([['قالت الوزارة (أمس) إن'], ['قال الوزير - أمس - إن'], ['']])('finds none in "%s"', (text) => expect(rest(text)).toBe(text));
