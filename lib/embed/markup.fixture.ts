const HARM = [
  '<script>alert(1)</script>', '"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>", '<svg onload=alert(1)>', '</noscript><script>alert(1)</script>',
  '</style><script>alert(1)</script>', '</title><script>alert(1)</script>', '</template><iframe srcdoc="<script>alert(1)</script>">', '<!--<script>', '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>', '" onmouseover="alert(1)', "' onfocus='alert(1)' autofocus='", 'javascript:alert(1)', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;script>alert(1)',
  '" data-mark="forged', '" data-at="forged', '<base href=//evil.example>', '<meta http-equiv=refresh content="0;url=//evil.example">', '<link rel=stylesheet href=//evil.example>',
  '\u202e<b>\u2066', '\u0000<script>\u0000', '\ud800<script>', '${alert(1)}',
] as const;
const AROUND = [['', ''], ['شي: ', ' الصين'], ['中国', '。'], ['A ', ' & "B" '], ['x'.repeat(60), '\n'], ['\u2068', '\u2069'], ['<', '>'], ['`', '`'], ['&', ';'], ["'", "'"]] as const;

/** 250 texts that try to be markup: harm in many kinds of company. */
export const MARKUP_PAYLOADS: readonly string[] = AROUND.flatMap(([before, after]) => HARM.map((harm) => before + harm + after));
