import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { typeLibrary, type TypeLibrary } from '../type/shape-text';

// One for the process: a font is read and opened once.
const library: TypeLibrary = typeLibrary((name) => readFile(path.join(process.cwd(), name)));

/** For texts made of the characters of these, from the fonts of the installed packages. */
export const typesetterFor: TypeLibrary['typesetterFor'] = (texts, families) => library.typesetterFor(texts, families);
