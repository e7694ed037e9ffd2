import { createHash } from 'node:crypto';
import { dirOf, tagOf, type Lang } from '../i18n/lang';
import { ACCESS } from '../i18n/messages/access';

// One page without a framework: whoever is not let in is sent nothing of the program.

// The tokens of app/globals.css in small, as no file of the program is sent. A refusal is worded to follow a colon: here it begins a sentence.
const STYLE = ':root{--paper:light-dark(#fbfaf6,#14150f);--ink:light-dark(#1c1b17,#efece4);--muted:light-dark(#655f55,#a39d90);--accent:light-dark(#0d5b5c,#7fb8b4);color-scheme:light dark;background:var(--paper)}'
  + 'body{margin:0 auto;max-inline-size:34rem;padding:4rem 1.5rem;font:1rem/1.7 system-ui,sans-serif;color:var(--ink)}main{border-block-start:1px solid var(--ink);padding-block-start:.5rem}h1{margin:.25rem 0;font-size:1.6875rem;font-weight:600;line-height:1.4}[role=status]::first-letter{text-transform:uppercase}'
  + 'label{display:block;margin-block-start:1.5rem;font-weight:600}input{box-sizing:border-box;inline-size:100%;padding:.35rem 0;border:0;border-block-end:1px solid var(--muted);background:none;color:inherit;font:inherit}#help{margin:.5rem 0 1.5rem;font-size:.875rem;color:var(--muted)}'
  + 'button{padding:.3rem 1.25rem;border:1px solid var(--accent);border-radius:1.25rem;background:none;color:var(--accent);font:inherit;cursor:pointer}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}';
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
