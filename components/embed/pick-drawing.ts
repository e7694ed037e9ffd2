/**
 * Keeps the drawing made for the frame's width in the page, one at a time. The narrower ones wait in a `noscript`, where
 * style alone chooses among them for a reader without scripts; their marks are named `data-at` there, so that no datum counts twice.
 */
export function pickDrawing(stage: Element): { readonly fit: () => void } {
  const spare = document.querySelector('noscript');
  const waiting = new DOMParser().parseFromString(spare?.textContent ?? '', 'text/html');
  for (const mark of waiting.querySelectorAll('[data-at]')) mark.setAttribute('data-mark', mark.getAttribute('data-at') ?? '');
  spare?.remove();
  const first = stage.querySelector('[data-from]');
  const drawings = [...(first === null ? [] : [first]), ...waiting.body.children].map((element) => ({ element, from: Number(element.getAttribute('data-from')) }));
  let shown = first;
  const fit = () => {
    const width = document.documentElement.clientWidth;
    if (width === 0) return; // a hidden frame: what is drawn stays until it is shown
    const best = drawings.find(({ from }) => from <= width)?.element;
    if (best !== undefined && best !== shown) {
      const focused = document.activeElement?.getAttribute('data-mark') ?? null;
      shown?.replaceWith(best);
      shown = best;
      stop(stage, focused);
    } else stop(stage, null);
  };
  return { fit };
}

/** One mark that Tab reaches: the one that has the focus, or the first. */
function stop(stage: Element, focused: string | null): void {
  if (focused === null && stage.querySelector('[tabindex="0"]') !== null) return;
  stage.querySelectorAll<SVGElement>('[data-mark]').forEach((mark, i) => {
    const isStop = focused === null ? i === 0 : mark.getAttribute('data-mark') === focused;
    mark.setAttribute('tabindex', isStop ? '0' : '-1');
    if (focused !== null && isStop) mark.focus();
  });
}
