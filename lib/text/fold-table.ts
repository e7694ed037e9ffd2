/** What one UTF-16 unit becomes in the normalised copy: a unit, nothing (`DROP`), or several units (`MANY`, in a side table). */
export const DROP = 0;
export const MANY = 1;

/** Units that stand for other letters, beside what Unicode's compatibility forms already say. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ة': 'ه', 'ک': 'ك', 'ی': 'ي', 'ۀ': 'ه',
  '“': '“', '„': '“', '«': '“', '「': '“', '『': '“', '”': '”', '»': '”', '」': '”', '』': '”', '‟': '“',
  '‘': "'", '’': "'", 'ʼ': "'", '‛': "'", '`': "'", '–': '-', '—': '-', '―': '-', '‐': '-', '‑': '-', '−': '-',
  '،': ',', '؛': ';', '؟': '?', '。': '.', '！': '!', '？': '?', '，': ',', '、': '、', '；': ';', '：': ':',
  'ø': 'o', 'đ': 'd', 'ı': 'i', 'ł': 'l', 'ð': 'd', '…': '…', '\t': ' ', '\r': ' ', '\u2028': '\n', '\u2029': '\n',
};

// harakat, superscript alef, Quranic marks, tatweel, combining accents: readers leave them out or vary them
const COMBINING = /[\u0300-\u036F\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF\uFE00-\uFE0F\u0640]/;
// zero-width and direction marks: they carry no letter, and a bidi override must not hide a name
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u061C\u180E]/;

function folded(unit: string): string {
  const same = SAME_LETTER[unit];
  if (same !== undefined) return same;
  if (COMBINING.test(unit) || INVISIBLE.test(unit)) return '';
  if (/\s/.test(unit) && unit !== '\n') return ' ';
  const digit = /[\u0660-\u0669]/.test(unit) ? 0x0660 : 0x06f0;
  if (/[\u0660-\u0669\u06F0-\u06F9]/.test(unit)) return String.fromCharCode(unit.charCodeAt(0) - digit + 0x30);
  const plain = unit.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036F\u064B-\u065F\u0670\u0640]/g, '');
  return [...plain].map((letter) => SAME_LETTER[letter] ?? letter).join('');
}

function foldAscii(unit: string): string {
  if (/[\0\t\r\f\v]/.test(unit)) return ' ';
  return unit === '`' ? "'" : unit.toLowerCase();
}

/** Han, kana and Hangul, half of the plane, and the halves of a pair. */
function foldsToItself(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xdfff);
}

/** What one unit becomes: itself, another letter, several, or nothing. */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return foldAscii(unit); // the commonest, and no rule but case and white space touches them
  // ؤ and ئ stay: they tell words apart, and decomposed they would be a bare letter and a hamza
  return foldsToItself(code) || code === 0x0624 || code === 0x0626 ? unit : folded(unit);
}

export type FoldTable = {
  readonly to: Uint16Array;
  readonly many: ReadonlyMap<number, string>;
  /** 1 where the unit is a mark that belongs to the letter before it. */
  readonly combining: Uint8Array;
};

/** Built once, on first use: 65,536 units, some 30 ms. */
function buildFoldTable(): FoldTable {
  const to = new Uint16Array(0x10000);
  const combining = new Uint8Array(0x10000);
  const many = new Map<number, string>();
  for (let code = 0; code < 0x10000; code += 1) {
    const unit = String.fromCharCode(code);
    const result = foldUnit(unit);
    if (result.length === 1) to[code] = result.charCodeAt(0);
    if (result.length > 1) {
      to[code] = MANY;
      many.set(code, result);
    }
    if (code >= 0x80 && !foldsToItself(code) && COMBINING.test(unit)) combining[code] = 1;
  }
  return { to, many, combining };
}

let table: FoldTable | undefined;

export function foldTable(): FoldTable {
  table ??= buildFoldTable();
  return table;
}
