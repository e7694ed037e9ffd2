import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { Dir } from '../i18n/lang';

type Joined = { readonly lang: string; readonly dir: Dir; readonly title: string; readonly source: string };

/** Files of a page each as one file of all, in their order. What each said of its own structure is left behind. */
export async function joinPdfs(pages: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, { lang, dir, title, source }: Joined): Promise<Uint8Array> {
  const whole = await PDFDocument.create({ updateMetadata: false }); // no date: a file made again is the same file
  for await (const bytes of pages) {
    const [page] = await whole.copyPages(await PDFDocument.load(bytes, { updateMetadata: false }), [0]);
    if (page !== undefined) whole.addPage(page);
  }
  whole.catalog.set(PDFName.of('Lang'), PDFString.of(lang));
  whole.catalog.set(PDFName.of('ViewerPreferences'), whole.context.obj({ DisplayDocTitle: true, Direction: dir === 'rtl' ? 'R2L' : 'L2R' }));
  whole.context.trailerInfo.Info = whole.context.register(whole.context.obj({ Title: PDFHexString.fromText(title), Subject: PDFHexString.fromText(source) }));
  return whole.save({ objectsPerTick: Infinity });
}
