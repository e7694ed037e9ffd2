import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Lang } from '../i18n/lang';

const PerLang = z.strictObject({ en: z.array(z.string()), ar: z.array(z.string()), zh: z.array(z.string()) });
const Manifest = z.object({ preload: PerLang, css: PerLang });

/** Addresses of the fonts that a page of a language asks for first, as written when fonts were prepared for this build. */
export async function readFontManifest(lang: Lang): Promise<{ readonly preload: readonly string[]; readonly css: readonly string[] }> {
  const text = await readFile(path.join(process.cwd(), 'public', 'fonts', 'manifest.json'), 'utf8');
  const { preload, css } = Manifest.parse(JSON.parse(text));
  return { preload: preload[lang], css: css[lang] };
}
