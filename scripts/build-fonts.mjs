/**
 * Writes public/fonts: the bundled woff2 files under names with a hash of their content, a stylesheet a language, and
 * manifest.json {stamp, css, preload, files} for the layout. Does nothing when nothing changed; two runs at once are safe,
 * because every file is renamed into place and the manifest comes last.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OUT = join(ROOT, 'public/fonts');
const PLEX = 'node_modules/@fontsource/ibm-plex-sans-arabic';
const NASKH = 'node_modules/@fontsource-variable/noto-naskh-arabic';
const HAN = 'node_modules/@fontsource-variable/noto-sans-sc';
const SWITCH = '中文'; // the Han characters that every page shows
const codesIn = (text) => new Set([...text].map((character) => character.codePointAt(0)));
const codesBetween = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
// Letters, marks, digits and punctuation of Arabic, Persian, Urdu and Kurdish: words of these are never parted between two files.
const EVERYDAY_ARABIC = new Set([...codesBetween(0x600, 0x660), ...codesIn('١٢٣٤٥٦٧٨٩٪٫٬٭\u0670ٱٹپچڈڑڕژکگںڵھۀہۃۆیێېےۓ۔ە۰۱۲۳۴۵۶۷۸۹\u200c\u200d\u200e')]);
const ASCII = new Set([...codesBetween(0x20, 0x7e), ...codesIn('\u00a0«»·–—‘’“”…\u200b\u200e\u200f\u2066\u2067\u2068\u2069')]);
const HAN_SUBSET = {
  targetFormat: 'woff2',
  noHinting: true,
  dropTables: ['GSUB', 'GPOS', 'BASE', 'VORG', 'VVAR', 'vhea', 'vmtx'], // vertical setting and alternates, never used here
  variationAxes: { wght: { min: 400, max: 600 } }, // the look uses no others
};

const read = (path) => readFileSync(join(ROOT, path));
const readJson = (path) => JSON.parse(read(path).toString('utf8'));
const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 8);

/** As `isHan` in lib/type/characters.ts, which Node can't import: what Noto Sans SC draws; all else is Plex or the system's. */
function isHan(code) {
  return (
    (code >= 0x2e80 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

function codesOf(ranges) {
  return ranges.split(',').flatMap((range) => {
    const [from, to = from] = range.slice(2).split('-').map((hex) => parseInt(hex, 16));
    return codesBetween(from, to);
  });
}

/** `unicode-range` of sorted code points. */
function rangesOf(codes) {
  const ranges = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => `U+${from.toString(16)}${from === to ? '' : `-${to.toString(16)}`}`).join(',');
}

function filesUnder(folder, extension) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith(extension))
    .toSorted();
}

/** Han characters of our own words: what a Chinese page shows before anyone reads in another article. */
function ownHan() {
  const words = [...filesUnder('data', '.json'), ...filesUnder('lib/i18n/messages', '.ts')].map((path) => read(path).toString('utf8'));
  return [...codesIn(words.join(''))].filter(isHan).toSorted((a, b) => a - b);
}

function stampOf(han) {
  const versions = [PLEX, NASKH, HAN, 'node_modules/subset-font'].map((folder) => readJson(`${folder}/package.json`).version);
  return hashOf([read('scripts/build-fonts.mjs'), ...versions, han].join('\n'));
}

const written = new Map(); // name -> bytes

function write(name, extension, content) {
  const file = `${name}.${hashOf(content)}.${extension}`;
  if (!existsSync(join(OUT, file))) place(file, content);
  written.set(file, content.length);
  return file;
}

function place(file, content) {
  const draft = join(OUT, `.${process.pid}-${file}`);
  writeFileSync(draft, content);
  renameSync(draft, join(OUT, file));
}

/** Text waits for its font, so that it is never drawn twice; every file comes from our own host. */
function face({ family, weight, file, ranges }) {
  return `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:block;src:url(${file}) format("woff2");unicode-range:${ranges}}\n`;
}

/**
 * Two faces of one file: a subset with the characters of everyday text, and the whole file for the others. Nearly every
 * page needs the first alone, a third of the bytes.
 */
async function splitFaces({ family, weight, name, path, ranges, everyday }) {
  const declared = codesOf(ranges);
  const common = declared.filter((code) => everyday.has(code));
  const rest = declared.filter((code) => !everyday.has(code));
  const whole = read(path);
  const subset = await subsetFont(whole, String.fromCodePoint(...common), { targetFormat: 'woff2', noHinting: true });
  return [
    { family, weight, file: write(`${name}-more`, 'woff2', whole), ranges: rangesOf(rest) },
    { family, weight, file: write(name, 'woff2', subset), ranges: rangesOf(common) },
  ];
}

async function plexFaces() {
  const ranges = readJson(`${PLEX}/unicode.json`);
  const faces = [];
  for (const subset of ['arabic', 'latin-ext', 'latin'])
    for (const weight of [400, 600]) {
      const family = 'IBM Plex Sans Arabic';
      const name = `plex-${subset}-${weight}`;
      const path = `${PLEX}/files/ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`;
      if (subset === 'arabic') faces.push(...(await splitFaces({ family, weight, name, path, ranges: ranges[subset], everyday: EVERYDAY_ARABIC })));
      else faces.push({ family, weight, file: write(name, 'woff2', read(path)), ranges: ranges[subset] });
    }
  return faces;
}

async function naskhFaces() {
  const ranges = readJson(`${NASKH}/unicode.json`);
  const split = (subset, everyday) => {
    const path = `${NASKH}/files/noto-naskh-arabic-${subset}-wght-normal.woff2`;
    return splitFaces({ family: 'Noto Naskh Arabic', weight: '400 700', name: `naskh-${subset}`, path, ranges: ranges[subset], everyday });
  };
  return [...(await split('arabic', EVERYDAY_ARABIC)), ...(await split('latin', ASCII))];
}

function hanSlices() {
  const ranges = readJson(`${HAN}/unicode.json`);
  return Object.keys(ranges)
    .filter((key) => key.startsWith('['))
    .map((key) => {
      const id = key.slice(1, -1);
      return { id, path: `${HAN}/files/noto-sans-sc-${id}-wght-normal.woff2`, codes: codesOf(ranges[key]).filter(isHan) };
    })
    .filter(({ codes }) => codes.length > 0);
}

/** A face with only these characters, or none when the slice has none of them. */
async function hanSubset(name, slice, wanted) {
  const codes = slice.codes.filter((code) => wanted.has(code));
  if (codes.length === 0) return [];
  const font = await subsetFont(read(slice.path), String.fromCodePoint(...codes), HAN_SUBSET);
  return [{ family: 'Noto Sans SC', weight: '400 600', file: write(`${name}-${slice.id}`, 'woff2', font), ranges: rangesOf(codes) }];
}

async function hanFaces(han) {
  const own = new Set(han);
  const faces = [];
  for (const slice of hanSlices()) {
    faces.push(...(await hanSubset('han-own', slice, own)));
    const rest = slice.codes.filter((code) => !own.has(code)).toSorted((a, b) => a - b);
    if (rest.length > 0)
      faces.push({ family: 'Noto Sans SC', weight: '100 900', file: write(`han-${slice.id}`, 'woff2', read(slice.path)), ranges: rangesOf(rest) });
  }
  return faces;
}

async function switchFaces() {
  const wanted = codesIn(SWITCH);
  const faces = await Promise.all(hanSlices().map((slice) => hanSubset('han-switch', slice, wanted)));
  return faces.flat();
}

function currentManifest() {
  try {
    return readJson('public/fonts/manifest.json');
  } catch {
    return null; // not built yet, or cut short
  }
}

const han = ownHan();
const stamp = stampOf(han);
const current = currentManifest();
if (current?.stamp !== stamp || !Object.keys(current.files).every((file) => existsSync(join(OUT, file)))) {
  mkdirSync(OUT, { recursive: true });
  const plex = await plexFaces();
  const base = [...plex, ...(await naskhFaces()), ...(await switchFaces())];
  const zh = await hanFaces(han);
  const baseCss = `/fonts/${write('fonts', 'css', base.map(face).join(''))}`;
  const zhCss = `/fonts/${write('fonts-zh', 'css', zh.map(face).join(''))}`;
  const plexFile = (subset, weight) => {
    const { file } = plex.find((found) => found.file.startsWith(`plex-${subset}-${weight}.`));
    return `/fonts/${file}`;
  };
  const latin = [plexFile('latin', 400), plexFile('latin', 600)];
  const manifest = {
    stamp,
    css: { en: [baseCss], ar: [baseCss], zh: [baseCss, zhCss] },
    preload: { en: latin, ar: [plexFile('arabic', 400), plexFile('arabic', 600), plexFile('latin', 400)], zh: latin },
    files: Object.fromEntries(written),
  };
  place('manifest.json', JSON.stringify(manifest, null, 2));
  for (const file of readdirSync(OUT)) if (!written.has(file) && file !== 'manifest.json' && !file.startsWith('.')) rmSync(join(OUT, file), { force: true });
  console.log(`fonts: ${written.size} files in public/fonts`);
}
