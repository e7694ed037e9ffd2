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

/**
 * A script to run before the first layout: opens the fonts within the first stylesheet of fonts. By itself a browser opens
 * a data: font a task or more after a layout has wanted it, and what was laid out without it moves.
 * React escapes a script's text: no quotes, ampersands or angle brackets here.
 */
export const OPEN_INLINE_FONTS = `
for (const { style } of document.querySelector(\`[data-precedence=fonts]\`)?.sheet?.cssRules ?? []) {
  const of = function (name) { return style?.getPropertyValue(name) ?? \`\` };
  const [, base64] = of(\`src\`).match(/base64,([\\w+/=]+)/) ?? [];
  if (!base64) continue;
  const bytes = Uint8Array.from(atob(base64), function (byte) { return byte.charCodeAt(0) });
  const family = of(\`font-family\`).replace(/[^\\w ]/g, \`\`);
  document.fonts.add(new FontFace(family, bytes, { weight: of(\`font-weight\`), unicodeRange: of(\`unicode-range\`) }));
}`;
