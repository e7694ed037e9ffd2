import { describe, expect, it } from 'vitest';
import { fitPreview } from './fit-preview';

describe('a preview', () => {
  it('has the pane’s width where the figure fits its place', () => {
    expect(fitPreview({ pane: 700, width: null, height: 500 })).toEqual({ scale: 1, inlineSize: 700, blockSize: 500 });
  });

  it('keeps a narrow figure as it is, and makes a wide one smaller as a whole', () => {
    expect(fitPreview({ pane: 700, width: 480, height: 500 })).toEqual({ scale: 1, inlineSize: 480, blockSize: 500 });
    expect(fitPreview({ pane: 640, width: 1280, height: 501 })).toEqual({ scale: 0.5, inlineSize: 1280, blockSize: 251 });
  });
});
