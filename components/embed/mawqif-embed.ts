import { takenHeight } from '@/lib/embed/taken-height';

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const PATIENCE = 8000; // ms; a picture inside the element stays when no figure has come by then

/**
 * `<mawqif-embed src title height theme>`: the sandboxed frame of an embed, as tall as what is in it. What stands inside the
 * element, a picture, is shown until the figure has said its height, and for good when its server is gone.
 */
export function defineEmbed(): void {
  if (customElements.get('mawqif-embed') !== undefined) return;
  customElements.define('mawqif-embed', class extends HTMLElement {
    static readonly observedAttributes = ['theme'];
    #frame: HTMLIFrameElement | null = null;
    #timer = 0;

    connectedCallback(): void {
      const src = URL.canParse(this.getAttribute('src') ?? '', document.baseURI) ? new URL(this.getAttribute('src') ?? '', document.baseURI) : null;
      if (this.#frame !== null || src === null || !/^https?:$/.test(src.protocol)) return;
      const frame = document.createElement('iframe');
      for (const [name, value] of Object.entries({
        title: this.getAttribute('title') ?? 'Mawqif', loading: 'lazy', sandbox: SANDBOX, allow: 'fullscreen; clipboard-write',
        referrerpolicy: 'strict-origin-when-cross-origin', width: '100%', height: this.getAttribute('height') ?? '640', src: src.href,
      })) frame.setAttribute(name, value);
      frame.style.cssText = 'border:0;width:0;min-width:100%';
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      // The frame has its place from the start, or a lazy one would never load; the picture lies in it until then.
      shadow.innerHTML = '<style>:host{display:block;position:relative}:host(:not([ready])) iframe{position:absolute;opacity:0}:host([ready]) slot{display:none}</style><slot></slot>';
      shadow.append(frame);
      this.#frame = frame;
      addEventListener('message', this.#take);
      this.#timer = window.setTimeout(() => { if (!this.hasAttribute('ready')) this.disconnectedCallback(); }, PATIENCE);
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#take);
      window.clearTimeout(this.#timer);
      this.#frame?.remove();
      this.#frame = null;
      this.removeAttribute('ready');
    }

    attributeChangedCallback(): void {
      this.#setTheme();
    }

    readonly #take = ({ source, data }: MessageEvent<unknown>) => {
      const height = this.#frame === null || source !== this.#frame.contentWindow ? null : takenHeight(data);
      if (height === null || this.#frame === null) return;
      this.#frame.height = String(height);
      if (this.hasAttribute('ready')) return;
      this.setAttribute('ready', '');
      this.#setTheme();
    };

    #setTheme(): void {
      const theme = this.getAttribute('theme');
      if (theme !== null) this.#frame?.contentWindow?.postMessage({ type: 'mawqif:set', theme }, '*');
    }
  });
}
