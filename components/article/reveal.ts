/** Puts the highlight that starts at an offset into sight within its scrolling panel; the page itself stays where it is. */
export function revealIn(panel: HTMLElement, start: number): void {
  if (!Number.isFinite(start)) return;
  const mark = panel.querySelector<HTMLElement>(`[data-span^="${String(start)}-"]`);
  if (mark === null) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const within = panel.getBoundingClientRect();
  const at = mark.getBoundingClientRect();
  if (at.top >= within.top + 24 && at.bottom <= within.bottom - 24) return;
  panel.scrollBy({ top: at.top - within.top - within.height / 3, behavior: calm ? 'instant' : 'smooth' });
}
