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
import { blankEms, withoutInk } from './fonts/blank.mjs';
import { writeWoff2 } from './fonts/sfnt.mjs';

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
// What moves letters sideways, in the look we ask for. Marks over and under them don't, so the blank twins do without.
const SPACING = ['ccmp', 'calt', 'clig', 'curs', 'fina', 'init', 'isol', 'kern', 'liga', 'locl', 'medi', 'rclt', 'rlig', 'tnum'];
const MARKS = ['mark', 'mkmk'];
const RESCUE = 8; // s until the blank twins go: whoever's fonts have failed, or come later yet, reads the system's letters
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
  const words = [...filesUnder('data', '.json'), ...filesUnder('lib/i18n', '.ts')].map((path) => read(path).toString('utf8'));
  return [...codesIn(words.join(''))].filter(isHan).toSorted((a, b) => a - b);
}

function stampOf(han) {
  const versions = [PLEX, NASKH, HAN, 'node_modules/subset-font'].map((folder) => readJson(`${folder}/package.json`).version);
  const sources = ['scripts/build-fonts.mjs', 'scripts/fonts/blank.mjs', 'scripts/fonts/sfnt.mjs'].map((path) => read(path));
  return hashOf([...sources, ...versions, han].join('\n'));
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

const inline = (woff2) => `data:font/woff2;base64,${woff2.toString('base64')}`;

/**
 * Text waits for its font, so that it is never drawn twice. One face that waits hides all text of its style, so a few
 * words of another script than the page's `swap`: their blank twin hides them alone. Every file comes from our own host.
 */
function face({ family, weight, file, ranges, display = 'block' }) {
  return `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:${display};src:url(${file}) format("woff2");unicode-range:${ranges}}\n`;
}

/** The face of a font as laid out, in no ink, which stands behind it in the stack (app/globals.css) until it arrives. */
async function blankFace({ family, weight, path, ranges, wanted }) {
  const codes = codesOf(ranges).filter((code) => wanted.has(code));
  const font = await subsetFont(read(path), String.fromCodePoint(...codes), { targetFormat: 'truetype', noHinting: true, keepFeatures: SPACING });
  return { family: `${family} Blank`, weight, file: inline(writeWoff2(withoutInk(font))), ranges: rangesOf(codes) };
}

/** A font within the stylesheet: what every page needs at once costs less there than as a file and the wait for it. */
async function inlineFace({ family, weight, path, ranges }) {
  const options = { targetFormat: 'woff2', noHinting: true, keepFeatures: [...SPACING, ...MARKS] };
  return { family, weight, file: inline(await subsetFont(read(path), String.fromCodePoint(...codesOf(ranges)), options)), ranges };
}

function blankHan() {
  const ranges = rangesOf(codesBetween(0x2e80, 0x3ffff).filter(isHan));
  return { family: 'Noto Sans SC Blank', weight: '100 900', file: inline(writeWoff2(blankEms({ from: 0x2e80, to: 0x3ffff }))), ranges };
}

/** Names the blank twins for the stacks in app/globals.css, and takes them out again: `animation` needs no script. */
function blankStacks() {
  const list = (...families) => families.map((family) => `"${family} Blank",`).join('');
  const sans = list('IBM Plex Sans Arabic', 'Noto Sans SC');
  return (
    `:root{--naskh-blank:${list('Noto Naskh Arabic')};--sans-blank:${sans};animation:fonts-rescue 1ms ${RESCUE}s forwards!important}\n` +
    '@keyframes fonts-rescue{from,to{--naskh-blank: ;--sans-blank: }}\n'
  );
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
  const faces = { arabic: [], latin: [], blank: [] };
  for (const weight of [400, 600]) {
    const slice = (subset) => ({
      family: 'IBM Plex Sans Arabic',
      weight,
      name: `plex-${subset}-${weight}`,
      path: `${PLEX}/files/ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`,
      ranges: ranges[subset],
    });
    const { name, path, ...extended } = slice('latin-ext');
    faces.latin.push({ ...extended, file: write(name, 'woff2', read(path)) }, await inlineFace(slice('latin')));
    faces.arabic.push(...(await splitFaces({ ...slice('arabic'), everyday: EVERYDAY_ARABIC })));
    faces.blank.push(await blankFace({ ...slice('arabic'), wanted: EVERYDAY_ARABIC }));
  }
  return faces;
}

async function naskhFaces() {
  const ranges = readJson(`${NASKH}/unicode.json`);
  const faces = [];
  for (const [subset, everyday] of Object.entries({ arabic: EVERYDAY_ARABIC, latin: ASCII })) {
    const path = `${NASKH}/files/noto-naskh-arabic-${subset}-wght-normal.woff2`;
    const slice = { family: 'Noto Naskh Arabic', weight: '400 700', path, ranges: ranges[subset] };
    faces.push(await blankFace({ ...slice, wanted: everyday }), ...(await splitFaces({ ...slice, name: `naskh-${subset}`, everyday })));
  }
  return faces;
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

/** Faces of another script than the page's. Those with everyday words only have a blank twin each. */
function foreign(faces) {
  return faces.map((one) => (one.file.includes('-more.') ? one : { ...one, display: 'swap' }));
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
  const shared = [...plex.blank, blankHan(), ...(await naskhFaces()), ...plex.latin];
  const hanOf = { few: await switchFaces(), all: await hanFaces(han) };
  const faces = {
    en: [...foreign(plex.arabic), ...foreign(hanOf.few)],
    ar: [...plex.arabic, ...foreign(hanOf.few)],
    zh: [...foreign(plex.arabic), ...hanOf.all],
  };
  const sharedCss = `/fonts/${write('fonts', 'css', blankStacks() + shared.map(face).join(''))}`;
  const css = (lang) => [sharedCss, `/fonts/${write(`fonts-${lang}`, 'css', faces[lang].map(face).join(''))}`];
  const arabic = plex.arabic.map(({ file }) => file).filter((file) => !file.includes('-more.'));
  const manifest = {
    stamp,
    css: { en: css('en'), ar: css('ar'), zh: css('zh') },
    preload: { en: [], ar: arabic.map((file) => `/fonts/${file}`), zh: [] },
    files: Object.fromEntries(written),
  };
  place('manifest.json', JSON.stringify(manifest, null, 2));
  for (const file of readdirSync(OUT)) if (!written.has(file) && file !== 'manifest.json' && !file.startsWith('.')) rmSync(join(OUT, file), { force: true });
  console.log(`fonts: ${written.size} files in public/fonts`);
}
