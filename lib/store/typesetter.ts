import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { liveFontCutter } from '../type/live-font';
import { typeLibrary, type TypeLibrary } from '../type/shape-text';

// One for the process: a font is read and opened once.
const read = (name: string) => readFile(path.join(/* turbopackIgnore: true */ process.cwd(), name)); // or the whole project counts as part of the server
const library: TypeLibrary = typeLibrary(read);

/** For texts made of the characters of these, from the fonts of the installed packages. */
export const typesetterFor: TypeLibrary['typesetterFor'] = (texts, families) => library.typesetterFor(texts, families);

/** `@font-face` rules with the letters of these, as data. */
export const liveFontFor = liveFontCutter(library, read);
