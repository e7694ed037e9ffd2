import { nextMark, type Along } from '@/lib/embed/next-mark';

/** A tip for the mark under the pointer or the focus, its words on a click or Enter, arrows from mark to mark, Esc back. */
export function showEvidence(stage: Element, along: Along): void {
  const note = document.querySelector<HTMLElement>('.note');
  const tip = document.querySelector<HTMLElement>('.tip');
  if (note === null || tip === null) return;
  let opener = '';

  const marks = () => [...stage.querySelectorAll<SVGElement>('[data-mark]')];
  const markOf = (target: EventTarget | null) => (target instanceof Element ? target.closest<SVGElement>('[data-mark]') : null);
  const idOf = (mark: Element) => mark.getAttribute('data-mark') ?? '';

  // What the server drew (a selection, a filter) comes back when the pointer leaves.
  const drawn = new Map(marks().map((mark) => [idOf(mark), mark.getAttribute('data-emphasis') ?? 'plain']));
  const attend = (mark: Element | null) => {
    for (const other of marks()) other.setAttribute('data-emphasis', other === mark ? 'strong' : (drawn.get(idOf(other)) ?? 'plain'));
    const name = mark?.getAttribute('aria-label') ?? '';
    tip.hidden = name === '';
    if (mark === null || name === '') return;
    tip.textContent = name;
    const box = mark.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = tip;
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(4, Math.min(clientWidth - offsetWidth - 4, (box.left + box.right - offsetWidth) / 2));
    const above = box.top - offsetHeight - 6;
    const top = above < 4 ? Math.min(box.bottom + 6, clientHeight - offsetHeight - 4) : above;
    tip.style.setProperty('inset', `${top}px auto auto ${left}px`);
  };
  const open = (mark: Element) => {
    const row = document.querySelector(`tr[data-of="${CSS.escape(idOf(mark))}"]`);
    if (row === null) return;
    opener = idOf(mark);
    attend(null);
    // Each cell under the heading of its column.
    const heads = [...document.querySelectorAll('thead th')];
    note.querySelector('dl')?.replaceChildren(...[...row.children].flatMap((cell, i) => (cell.childNodes.length === 0 ? [] : [
      element('dt', [heads[i]?.textContent ?? '']),
      element('dd', [...cell.childNodes].map((node) => node.cloneNode(true))),
    ])));
    note.hidden = false;
    // Over the half that the mark is not in, so that the frame's height stays what it is.
    const [box, whole] = [mark.getBoundingClientRect(), stage.getBoundingClientRect()];
    note.toggleAttribute('data-below', box.top + box.bottom < whole.top + whole.bottom);
    note.focus();
  };
  const close = () => {
    if (note.hidden) return;
    note.hidden = true;
    marks().find((mark) => idOf(mark) === opener)?.focus();
  };

  stage.addEventListener('pointerover', ({ target }) => attend(markOf(target)));
  stage.addEventListener('pointerleave', () => attend(null));
  stage.addEventListener('focusin', ({ target }) => attend(markOf(target)));
  stage.addEventListener('focusout', () => attend(null));
  stage.addEventListener('click', ({ target }) => {
    const mark = markOf(target);
    if (mark !== null) open(mark);
  });
  stage.addEventListener('keydown', (event) => {
    const mark = markOf(event.target);
    if (mark === null || !(event instanceof KeyboardEvent)) return;
    if (event.key === 'Enter' || event.key === ' ') open(mark);
    else {
      const all = marks();
      const points = all.map((one) => one.getBoundingClientRect()).map((box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }));
      const next = all[nextMark(points, all.indexOf(mark), event.key, along) ?? -1];
      if (next === undefined) return;
      mark.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    }
    event.preventDefault();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    tip.hidden = true;
    close();
  });
  addEventListener('scroll', () => {
    tip.hidden = true;
  });
  note.querySelector('button')?.addEventListener('click', close);
}

function element(name: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
