import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweep } from '../sweep.fixture';
import { parseSvg, writeSvg, type SvgNode } from './svg-tree';

const name = fc.constantFrom('g', 'path', 'rdf:Description', 'svg');
const written = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'));
const attributes = fc.dictionary(fc.constantFrom('d', 'aria-label', 'xmlns:dc'), written, { noNullPrototype: true });
const leaf = fc.record({ name, attributes, children: written.map((text) => (text === '' ? [] : [text])) });
const node: fc.Arbitrary<SvgNode> = fc.record({ name, attributes, children: fc.array(fc.oneof(leaf, fc.record({ name, attributes, children: fc.array(leaf) }))) });

describe('parseSvg', () => {
  it('reads what writeSvg writes', () => {
    fc.assert(fc.property(node, (tree) => {
      expect(parseSvg(writeSvg(tree))).toEqual(tree);
    }), { seed: 11, numRuns: sweep(1000) });
  });
  it('leaves text and escapes as they are', () => {
    const markup = '<svg><title>a &amp; b &lt;script&gt;</title><g aria-label="&quot;&#x27;&gt;"></g></svg>';
    expect(writeSvg(parseSvg(markup))).toBe(markup);
  });
  it.each(['<svg><g></svg>', '<svg a=b></svg>', '<svg', '<svg></svg><!-- x', 'text', ''])('does not take %j', (markup) => expect(() => parseSvg(markup)).toThrow('bug: markup'));
});
