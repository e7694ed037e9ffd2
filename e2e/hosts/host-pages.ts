import { elementCode, frameCode, HEIGHT_SCRIPT, type Embedded } from '@/lib/embed/codes';
import { WORDPRESS_SCRIPT } from './wordpress';

const ID = 'xi-assad-2021-11-05';
type View = 'timeline' | 'map' | 'stances';

/** A figure of the server at `origin`, as its codes name it. */
export function embedded(origin: string, view: View, query = 'lang=en'): Embedded {
  return {
    src: `${origin}/latest/${ID}/${view}.html?${query}`,
    title: `${view}: China works with Syria`,
    height: 640,
    page: `${origin}/en/d/${ID}`,
    picture: { src: `${origin}/latest/${ID}/${view}.png?${query}`, width: 960, height: 640 },
    alt: `A ${view} of the call`,
    script: `${origin}/embed/mawqif-embed.js`,
  };
}

export type HostPage = { readonly html: string; readonly headers: Readonly<Record<string, string>> };

function page(title: string, body: string, root = 'lang="en"'): string {
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>body{margin:0 auto;max-width:720px;font:16px/1.5 sans-serif}iframe{border:0}</style></head><body>${body}</body></html>`;
}

const WORDS = '<p>A paragraph of a report, before and after its figure.</p>';
const VIEWS: readonly View[] = ['timeline', 'map', 'stances'];

/** Pages of other people's in which a figure must be at home. `wordpress` is what its filter left of an oEmbed answer. */
export function hostPages(origin: string, wordpress = ''): Readonly<Record<string, HostPage>> {
  const frames = (query?: string) => VIEWS.map((view) => frameCode(embedded(origin, view, query))).join(WORDS);
  return {
    plain: { html: page('Plain', WORDS + frames() + WORDS), headers: {} },
    wordpress: { html: page('WordPress', `${WORDS}${wordpress}<script>${WORDPRESS_SCRIPT}</script>`), headers: {} },
    // It lets in a frame and nothing else of ours; its own script, with a nonce, makes the heights.
    'strict-csp': {
      html: page('Strict', frames().replaceAll(HEIGHT_SCRIPT, '').replaceAll(/ style="[^"]*"/g, '') + HEIGHT_SCRIPT.replace('<script>', '<script nonce="host">')).replace('<style>', '<style nonce="host">'),
      headers: { 'content-security-policy': `default-src 'none'; script-src 'nonce-host'; style-src 'nonce-host'; frame-src ${origin}` },
    },
    rtl: { html: page('عربي', frames('lang=ar'), 'lang="ar" dir="rtl"'), headers: {} },
    dark: { html: page('Dark', frames('lang=en&theme=dark'), 'lang="en" style="background:#111;color:#eee"'), headers: {} },
    isolated: { html: page('Isolated', frames()), headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' } },
    twelve: { html: page('Twelve', Array.from({ length: 12 }, (_, i) => WORDS + frameCode(embedded(origin, VIEWS[i % 3] ?? 'map'))).join('')), headers: {} },
    element: { html: page('Element', WORDS + elementCode(embedded(origin, 'stances')) + WORDS), headers: {} },
    gone: { html: page('Gone', elementCode({ ...embedded(origin, 'stances'), src: 'http://127.0.0.1:9/gone.html', picture: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', width: 300, height: 200 } })), headers: {} },
    // A neighbour that sends heights of its own making.
    forged: {
      html: page('Forged', `${frameCode(embedded(origin, 'stances'))}<iframe id="hostile" title="Hostile" sandbox="allow-scripts" srcdoc="<script>for (const data of [{type:'mawqif:size',v:1,height:1e9},{type:'mawqif:size',height:'1px;x'},{},{type:'mawqif:size',height:123}]) for (let i = 0; i < 250; i++) parent.postMessage(data,'*');for (let i = 0; i < 9; i++) parent.frames[0].postMessage({type:'mawqif:set',theme:'dark'},'*');</script>"></iframe>`),
      headers: {},
    },
    hidden: { html: page('Hidden', `<div id="tab" style="display:none">${frameCode(embedded(origin, 'timeline')).replace('loading="lazy"', '')}</div>`), headers: {} },
    bare: { html: page('Bare', `<iframe src="${embedded(origin, 'timeline').src}" title="No scripts" width="600" height="700" sandbox="" style="border:0"></iframe>`), headers: {} },
  };
}
