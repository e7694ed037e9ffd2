import { describe, expect, it } from 'vitest';
import { paintSvg } from './pdf-paint';
import { parseSvg } from './svg-tree';

const paint = (inside: string) => paintSvg(parseSvg(`<svg width="10" height="10">${inside}</svg>`), () => undefined);
/** What the page says inside the picture's own clip. */
const said = (inside: string) => paint(inside).content.split('\n').slice(5, -1).join(' ');

describe('paintSvg', () => {
  it('clips a picture to its size', () => expect(paint('<line x2="9"></line><rect width="1" height="1"></rect>').content).toMatch(/^q 0 0 m\n10 0 l\n10 10 l\n0 10 l\nh W n\n/));
  it('fills a rectangle', () => expect(said('<rect x="1" y="2" width="3" height="4" fill="#f00"></rect>')).toBe('q 1 0 0 rg 1 2 m 4 2 l 4 6 l 1 6 l h f Q'));
  it('hands colours and widths down, and moves and scales them', () =>
    expect(said('<g stroke="#00ff00" fill="none" stroke-width="2" transform="translate(1 1)"><line x1="1" x2="2" y1="1" y2="1" transform="scale(3)" stroke-dasharray="1 2"></line></g>')).toBe('q 0 1 0 RG 6 w [3 6] 0 d 4 4 m 7 4 l S Q'));
  it('draws a stroke first where its order says so', () => {
    const twice = said('<rect width="1" height="1" fill="#000" stroke="#fff" paint-order="stroke"></rect>');
    expect(twice.indexOf(' S Q')).toBeLessThan(twice.indexOf(' f Q'));
  });
  it('lets through what is half there', () => {
    const { content, alphas } = paint('<rect width="1" height="1" fill="#000" fill-opacity=".45"></rect>');
    expect(content).toContain('/A450-0 gs');
    expect(alphas.get('A450-0')).toEqual({ fill: 0.45, stroke: 0 });
  });
  it('fades a group as one', () => {
    const { content, groups } = paint('<g opacity="0.3"><circle r="2"></circle><circle r="1"></circle></g>');
    expect(content).toContain('gs /G0 Do');
    expect(groups[0]?.content.match(/ f Q/g)).toHaveLength(2);
  });
  it.each(['<rect width="5" height="5" fill="none"></rect>', '<circle r="3" fill="none" stroke="none"></circle>', '<g opacity="0"><circle r="3"></circle></g>', '<path d=""></path>', '<title>t</title>', '<rect width="0" height="5"></rect>'])(
    'draws nothing for %s', (markup) => expect(paint(markup)).toMatchObject({ content: '', groups: [] }));
  it.each(['<text>x</text>', '<image></image>', '<rect width="1" height="1" fill="var(--ink)"></rect>'])('does not take %s', (markup) => expect(() => paint(markup)).toThrow('bug: a'));
});
