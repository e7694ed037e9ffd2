import { expect, it } from 'vitest';
import { readFileName } from './file-name';

it.each([
  ['timeline.svg', { of: 'timeline', format: 'svg' }],
  ['stances.pptx', { of: 'stances', format: 'pptx' }],
  ['slides.pptx', { of: 'slides', format: 'pptx' }],
  ['report.docx', { of: 'report', format: 'docx' }],
  ['map.geojson', { of: 'map', format: 'geojson' }],
])('reads %s', (name, read) => expect(readFileName(name)).toEqual(read));

it.each(['', '.', 'timeline', '.svg', 'timeline.', 'timeline.exe', 'stances.geojson', 'slides.docx', 'report.pptx', 'slides.svg', 'toString.svg', 'map.constructor', 'timeline.svg.svg'])('knows no file %j', (name) => {
  expect(readFileName(name)).toBeNull();
});
