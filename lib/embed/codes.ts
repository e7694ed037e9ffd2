import { escapeMarkup } from './markup';

/** What every code names: addresses whole, from `https:` on; sizes in px. */
export type Embedded = {
  /** Of the `.html`. */
  readonly src: string;
  /** The kind of figure and its headline: announced by screen readers. */
  readonly title: string;
  readonly height: number;
  /** Where readers can check it: the publication's page, or the dossier's. */
  readonly page: string;
  readonly picture: { readonly src: string; readonly width: number; readonly height: number };
  /** What the picture shows, for who can't see it. */
  readonly alt: string;
  /** Of `mawqif-embed.js`. */
  readonly script: string;
};

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * Twelve lines for any page: a frame of ours becomes as tall as it says. By its window, not its origin, which in a sandbox
 * is the text "null"; another frame's message resizes nothing but that frame itself, and only within bounds.
 */
export const HEIGHT_SCRIPT = `<script>
addEventListener("message", function (event) {
  var data = event.data;
  if (!data || data.type !== "mawqif:size" || !Number.isFinite(data.height)) return;
  document.querySelectorAll("iframe[data-mawqif]").forEach(function (frame) {
    if (frame.contentWindow === event.source) {
      frame.height = Math.ceil(Math.min(4000, Math.max(80, data.height)));
    }
  });
});
</script>`;

function attributes(of: Readonly<Record<string, string | number>>): string {
  return Object.entries(of).map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`).join('');
}

function linkedPicture({ page, picture, alt }: Embedded): string {
  return `<a${attributes({ href: page })}><img${attributes({ src: picture.src, width: picture.width, height: picture.height, alt, style: 'max-width:100%;height:auto' })}></a>`;
}

/** For a page that takes HTML: a frame that fits its column, as tall as what is in it. */
export function frameCode(embedded: Embedded): string {
  const { src, title, height } = embedded;
  const frame = attributes({
    src, title, loading: 'lazy', width: '100%', height, style: 'border:0;width:0;min-width:100%', allow: 'fullscreen; clipboard-write; screen-wake-lock',
    referrerpolicy: 'strict-origin-when-cross-origin', sandbox: SANDBOX, 'data-mawqif': '',
  });
  return `<iframe${frame}></iframe>\n${HEIGHT_SCRIPT}\n<noscript>${linkedPicture(embedded)}</noscript>`;
}

/** The same by one element: the picture in it stays where the server can't be reached. */
export function elementCode(embedded: Embedded): string {
  const { src, title, height, script } = embedded;
  return `<script${attributes({ src: script })} defer></script>\n<mawqif-embed${attributes({ src, title, height })}>${linkedPicture(embedded)}</mawqif-embed>`;
}

/** For e-mail, feeds and word processors, which run nothing. */
export function pictureCode(embedded: Embedded): string {
  return `<figure>${linkedPicture(embedded)}<figcaption>${escapeMarkup(embedded.title)}</figcaption></figure>`;
}

export function markdownCode({ alt, title, picture, page }: Embedded): string {
  const label = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\[\]<>&*_`]/g, (character) => (character === '<' || character === '>' || character === '&' ? escapeMarkup(character) : `\\${character}`));
  const quoted = (text: string) => label(text).replaceAll('"', '\\"');
  const address = (url: string) => url.replace(/[()<>\s]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29');
  return `[![${label(alt)}](${address(picture.src)} "${quoted(title)}")](${address(page)})`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '%': '\\%', '&': '\\&', '#': '\\#', '_': '\\_', $: '\\$', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};

/** For the PDF, saved beside the document under the name that its address has. The caption's link needs the package hyperref. */
export function latexCode({ title, page, pdf }: Pick<Embedded, 'title' | 'page'> & { readonly pdf: string }): string {
  const text = (raw: string) => raw.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').replace(/[\\{}%&#_$~^]/g, (character) => LATEX[character] ?? '');
  const address = page.replace(/[\\{}\s]/g, encodeURIComponent).replace(/[%#]/g, (character) => `\\${character}`);
  return `% ${pdf.replace(/[\r\n]/g, '')}\n\\begin{figure}\n  \\centering\n  \\includegraphics[width=\\linewidth]{${pdf.slice(pdf.lastIndexOf('/') + 1).replace(/[?#].*$/s, '')}}\n  \\caption{${text(title)}. \\href{${address}}{Mawqif}}\n\\end{figure}`;
}

/** WordPress makes a frame of an address that stands on a line of its own. */
export function wordpressAddress({ src }: Pick<Embedded, 'src'>): string {
  return src;
}
