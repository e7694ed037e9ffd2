import { expect, it } from 'vitest';
import { markBoxes } from './mark-boxes';

const svg = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>\n`;

it('finds a mark where its groups have moved it', () => {
  expect(markBoxes(svg('<g transform="translate(10 20)"><g transform="scale(2)"><circle data-mark="a" cx="5" cy="5" r="1"></circle></g></g>'))).toEqual([{ id: 'a', x: 18, y: 28, width: 4, height: 4 }]);
});
it('counts a mark itself moved, with all that is in it', () => {
  expect(markBoxes(svg('<g data-mark="b" transform="translate(1 1)"><rect x="0" y="0" width="3" height="2"></rect><path d="M0 0h9v-4"></path></g>'))).toEqual([{ id: 'b', x: 1, y: -3, width: 9, height: 6 }]);
});
it('leaves out a mark without ink', () => expect(markBoxes(svg('<g data-mark="c"></g>'))).toEqual([]));
