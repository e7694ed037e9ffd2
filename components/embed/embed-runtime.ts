/**
 * What an embedded figure does by itself; its source text is the script of the file, so it uses nothing from outside this
 * function. Without it the figure, its key, table and sentences are all there.
 */
export function runEmbed(): void {
  const root = document.documentElement;
  const figure = document.querySelector('figure');
  const stage = document.querySelector('.stage');
  const note = document.querySelector<HTMLElement>('.note');
  const tip = document.querySelector<HTMLElement>('.tip');
  if (figure === null || stage === null || note === null || tip === null) return;
  let opener: Element | null = null;

  const marks = () => [...stage.querySelectorAll<SVGElement>('[data-mark]')];
  const markOf = (target: EventTarget | null) => (target instanceof Element ? target.closest<SVGElement>('[data-mark]') : null);
  const shrunk = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

  // The drawing for narrow frames waits in a template: one drawing at a time is in the page.
  const spare = document.querySelector('template');
  const wide = stage.firstElementChild;
  const narrow = spare?.content.firstElementChild ?? null;
  const fit = () => {
    const wanted = narrow !== null && stage.clientWidth < 560 ? narrow : wide;
    if (wanted === null || stage.clientWidth === 0) return;
    if (stage.firstElementChild !== wanted) stage.replaceChildren(wanted);
    stage.setAttribute('data-size', wanted === wide ? 'wide' : 'narrow');
    if (stage.querySelector('[tabindex="0"]') === null) marks().forEach((mark, i) => mark.setAttribute('tabindex', i === 0 ? '0' : '-1'));
  };

  const emphasise = (mark: Element | null) => {
    for (const other of marks()) other.setAttribute('data-emphasis', other === mark ? 'strong' : 'plain');
  };
  const showTip = (mark: Element | null) => {
    const text = mark?.getAttribute('aria-label') ?? '';
    tip.hidden = text === '' || mark === null;
    if (mark === null || text === '') return;
    tip.textContent = shrunk(text);
    const box = mark.getBoundingClientRect();
    const width = Math.min(280, root.clientWidth - 16);
    tip.style.setProperty('max-inline-size', `${width}px`);
    const left = Math.max(8, Math.min(root.clientWidth - tip.offsetWidth - 8, box.left + box.width / 2 - tip.offsetWidth / 2));
    const above = box.top - tip.offsetHeight - 8;
    tip.style.setProperty('left', `${left + scrollX}px`);
    tip.style.setProperty('top', `${(above < 4 ? box.bottom + 8 : above) + scrollY}px`);
  };
  const open = (mark: Element) => {
    const entry = document.querySelector(`[data-of="${CSS.escape(mark.getAttribute('data-mark') ?? '')}"]`);
    if (entry === null) return;
    opener = mark;
    note.querySelector('div')?.replaceChildren(...[...entry.childNodes].map((node) => node.cloneNode(true)));
    note.hidden = false;
    note.focus();
  };
  const close = () => {
    if (note.hidden) return;
    note.hidden = true;
    if (opener instanceof SVGElement) opener.focus();
  };
  const towards = (from: Element, key: string): SVGElement | null => {
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [0, 0];
    const middle = (mark: Element) => {
      const box = mark.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    };
    const here = middle(from);
    let best: SVGElement | null = null;
    let least = Infinity;
    for (const mark of marks()) {
      if (mark === from) continue;
      const there = middle(mark);
      const along = (there.x - here.x) * (dx ?? 0) + (there.y - here.y) * (dy ?? 0);
      const aside = Math.abs((there.x - here.x) * (dy ?? 0)) + Math.abs((there.y - here.y) * (dx ?? 0));
      if (along > 0.5 && along + 3 * aside < least) {
        best = mark;
        least = along + 3 * aside;
      }
    }
    return best;
  };

  stage.addEventListener('pointerover', (event) => {
    const mark = markOf(event.target);
    emphasise(mark);
    showTip(mark);
  });
  stage.addEventListener('pointerleave', () => {
    emphasise(null);
    showTip(null);
  });
  stage.addEventListener('focusin', (event) => {
    const mark = markOf(event.target);
    emphasise(mark);
    showTip(mark);
  });
  stage.addEventListener('focusout', () => showTip(null));
  stage.addEventListener('click', (event) => {
    const mark = markOf(event.target);
    if (mark !== null) open(mark);
  });
  stage.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const mark = markOf(event.target);
    if (mark === null) return;
    const all = marks();
    const next = { Home: all[0], End: all.at(-1) }[event.key] ?? towards(mark, event.key);
    if (event.key === 'Enter' || event.key === ' ') open(mark);
    else if (next === null || next === undefined) return;
    else {
      mark.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    }
    event.preventDefault();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  note.querySelector('button')?.addEventListener('click', close);

  // The frame's height, in the dialects that hosts understand. Content never depends on it, so this ends.
  let told = 0;
  const secret = new URLSearchParams(location.hash.replace(/^#?\?/, '')).get('secret');
  const tell = () => {
    fit();
    const height = Math.ceil(figure.getBoundingClientRect().height + 24);
    if (parent === window || Math.abs(height - told) < 1 || root.clientWidth === 0) return;
    told = height;
    parent.postMessage({ type: 'mawqif:size', v: 1, height }, '*');
    parent.postMessage(JSON.stringify({ context: 'iframe.resize', src: location.href, height }), '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (secret !== null) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || data === null) return;
    if ('message' in data && data.message === 'ready') {
      told = 0;
      tell();
    }
    if ('type' in data && data.type === 'mawqif:set' && 'dark' in data) {
      const { dark } = data;
      const themes = new Map<unknown, string>([['on', 'dark'], [true, 'dark'], ['auto', 'auto']]);
      root.dataset['theme'] = themes.get(dark) ?? 'light';
    }
  });
  new ResizeObserver(tell).observe(root);
  addEventListener('toggle', tell, true);
  tell();
}
