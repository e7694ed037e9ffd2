import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { isolate } from '@/lib/i18n/format';
import { Label, type LabelProps } from './label';

const OUTLINED: LabelProps['letters'] = { draw: 'outlines', outlineOf: ({ text, size }) => ({ d: `M0 0h${text.length}v${size}z`, left: 0, width: 1, characters: [], missing: [] }) };
const label = { x: 10, y: 20, text: 'الصين', side: 'right', dir: 'rtl', size: 12, fill: '#000' } as const;
const draw = (props: Partial<LabelProps>): string => renderToStaticMarkup(<Label {...label} letters={{ draw: 'text' }} {...props} />);

describe('Label', () => {
  it('is one text by itself', () =>
    expect(draw({})).toBe('<text x="10" y="20" direction="rtl" text-anchor="end" font-size="12" font-weight="400" fill="#000">الصين</text>'));
  it('has its halo behind its letters', () => expect(draw({ halo: '#fff' })).toContain('stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"'));
  it('is shapes under its words where it is outlined', () =>
    expect(draw({ letters: OUTLINED })).toBe('<g role="img" aria-label="الصين"><path d="M0 0h5v12z" fill="#000"></path></g>'));
  it('outlines its halo first', () =>
    expect(draw({ letters: OUTLINED, halo: '#fff' })).toContain('<path d="M0 0h5v12z" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round"></path><path d="M0 0h5v12z" fill="#000">'));
  it('says its words without isolates, and inertly', () => expect(draw({ letters: OUTLINED, text: isolate('"<b>') })).toContain('aria-label="&quot;&lt;b&gt;"'));
});
