import { describe, expect, it } from 'vitest';
import { INITIAL_VIEW } from '../selection/view-state';
import { checkAddress, fileAddress, frozenState, type SharedFigure } from './figure-address';

const figure: SharedFigure = { id: 'x-2021', view: 'map', lang: 'ar', hash: null, state: { ...INITIAL_VIEW, speaker: ['xi-jinping'], theme: 'dark', dir: 'ltr', w: 640 } };
const frozen: SharedFigure = { ...figure, hash: 'abcdefghijklmnopqrstuvwxyz' };

describe('the address of a shared figure', () => {
  it('carries the whole state while the dossier may still change', () => {
    expect(fileAddress(figure, 'svg')).toBe('/latest/x-2021/map.svg?lang=ar&speaker=xi-jinping&dir=ltr&theme=dark&w=640');
    expect(fileAddress({ ...figure, state: INITIAL_VIEW }, 'html')).toBe('/latest/x-2021/map.html?lang=ar');
  });

  it('names nothing but language and theme once frozen', () => {
    expect(fileAddress(frozen, 'html')).toBe('/p/abcdefghijklmnopqrstuvwxyz/map.html?lang=ar&theme=dark');
    expect(fileAddress({ ...frozen, state: { ...frozen.state, theme: 'auto' } }, 'html')).toBe('/p/abcdefghijklmnopqrstuvwxyz/map.html?lang=ar');
  });

  it('leads to a page that shows the same, whatever width the picture has', () => {
    expect(checkAddress(figure)).toBe('/ar/d/x-2021?speaker=xi-jinping&dir=ltr&theme=dark');
    expect(checkAddress({ ...figure, state: INITIAL_VIEW })).toBe('/ar/d/x-2021');
    expect(checkAddress(frozen)).toBe('/v/abcdefghijklmnopqrstuvwxyz?lang=ar');
  });

  it('freezes neither theme nor width, and gives commas as they are', () => {
    expect(frozenState({ ...figure.state, polarity: [-2, -1] })).toEqual({ speaker: 'xi-jinping', polarity: '-2,-1', dir: 'ltr' });
    expect(frozenState(INITIAL_VIEW)).toEqual({});
  });
});
