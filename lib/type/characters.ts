/** Characters that Noto Sans SC draws one em wide: Han, kana, full-width forms and CJK punctuation. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Marks over or under a letter, and controls: no width, and Arabic joining passes through them. */
export function isTransparent(code: number): boolean {
  if (code < 0x300) return code === 0xad; // soft hyphen
  if (code < 0x610) return code < 0x370;
  if (code < 0x700) return isArabicMark(code);
  if (code < 0x2000) return code >= 0x8d3 && code <= 0x8ff;
  if (code < 0x2070) return isControl(code);
  return (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff;
}

function isArabicMark(code: number): boolean {
  if (code < 0x64b) return code <= 0x61a || code === 0x61c;
  if (code <= 0x670) return code <= 0x65f || code === 0x670;
  if (code < 0x6d6 || code > 0x6ed) return false;
  return code !== 0x6dd && code !== 0x6de && code !== 0x6e5 && code !== 0x6e6 && code !== 0x6e9;
}

/** Bidi controls and the like; not the joiners, which decide about joining. */
function isControl(code: number): boolean {
  return code === 0x200b || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
}
