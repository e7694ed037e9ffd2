import { PDFDocument } from 'pdf-lib';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import dossierJson from '../../data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import issuesJson from '../../data/issues.json' with { type: 'json' };
import { Dossier, Issues } from '@/lib/dossier/schema';
import { deckPptx } from './deck-pptx';
import { handoutPdf } from './handout-pdf';
import { talkOf } from './load-talk';

const dossier = Dossier.parse(dossierJson);
const issues = Issues.parse(issuesJson);

/** Enough of the first deck to have a cover, bars, a drawing and points, with little to draw. */
function requestOf(lang: 'en' | 'ar') {
  const { deck } = talkOf({ dossier, issues, lang, saved: null });
  const scenes = deck.scenes.filter(({ id }) => ['opening', 'positions', 'force', 'open-questions'].includes(id));
  return { dossier, issues, lang, theme: 'light', deck: { ...deck, scenes } } as const;
}

const textsOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text.replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));

/** Marks of direction are for programs that show a text. */
const bare = (text: string) => text.replace(/[\s\u200e\u200f\u2066-\u2069]/g, '');

describe('the talk as a presentation', () => {
  it('has a slide a scene, the sums as a chart that can be changed, and the notes in order and in full', async () => {
    const request = requestOf('ar');
    const files = unzipSync(await deckPptx(request));
    const names = Object.keys(files);
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(4);
    expect(names.filter((name) => name.startsWith('ppt/charts/chart'))).toHaveLength(1);
    for (const [i, { notes }] of request.deck.scenes.entries()) {
      const xml = strFromU8(files[`ppt/notesSlides/notesSlide${i + 1}.xml`] ?? new Uint8Array());
      const said = bare(textsOf(xml).join(''));
      expect(said).toContain(bare(notes));
      expect(xml).toContain('rtl="1"');
    }
  }, 60_000);
});

describe('the talk on paper', () => {
  it('has as many pages as three scenes a page ask for', async () => {
    const bytes = await handoutPdf({ ...requestOf('en'), version: 'test', paper: 'a4', form: 'three', address: 'http://127.0.0.1:3000/en/d/x' });
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(file.getPageCount()).toBe(2);
    expect(file.getPage(0).getSize()).toEqual({ width: 794 * 0.75, height: 1123 * 0.75 });
  }, 60_000);
});
