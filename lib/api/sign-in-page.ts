import { createHash } from 'node:crypto';
import { dirOf, tagOf, type Lang } from '../i18n/lang';
import { ACCESS } from '../i18n/messages/access';

// One page without a framework: whoever is not let in is sent nothing of the program.

const STYLE = 'body{margin:0 auto;max-inline-size:34rem;padding:4rem 1.5rem;font:1.0625rem/1.6 system-ui,sans-serif;color:#1b1b1b;background:#fff}h1{font-size:1.5rem}label{display:block;font-weight:600}input{box-sizing:border-box;inline-size:100%;font:inherit;padding:.5rem;margin-block:.35rem 1rem;border:1px solid #767676}button{font:inherit;padding:.5rem 1.25rem}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}input,button{color:inherit;background:#222}}';
/** A shared link carries its token after the #, where no log sees it; this sends it on. */
const SCRIPT = "const form=document.forms[0];if(location.hash.length>1&&form){form.elements.key.value=location.hash.slice(1);history.replaceState(null,'',location.pathname);form.submit()}";

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  'referrer-policy': 'same-origin', // with no referrer at all a browser sends the form with the origin `null`
  'x-content-type-options': 'nosniff',
  vary: 'Accept-Language',
};

/** Says in a sentence why nobody is let in, and offers the way: a field for the link. The words are ours, of a table. */
export function signInPage(lang: Lang, status: 200 | 401 | 403, message: string): Response {
  const { title, field, enter, help } = ACCESS[lang];
  const html = `<!doctype html><html lang="${tagOf(lang)}" dir="${dirOf(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title} · Mawqif</title><style>${STYLE}</style></head>`
    + `<body><main><h1>${title}</h1><p role="status">${message}</p><form method="post" action="/signin"><label for="key">${field}</label><input id="key" name="key" type="text" autocomplete="off" dir="ltr" required aria-describedby="help"><p id="help">${help}</p><button>${enter}</button></form></main><script>${SCRIPT}</script></body></html>`;
  return new Response(html, { status, headers: HEADERS });
}
