function behaviour(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** What begins at an offset: a highlight, or else the paragraph that holds it. */
function elementAt(panel: HTMLElement, start: number): HTMLElement | null {
  const highlight = panel.querySelector<HTMLElement>(`[data-span^="${String(start)}-"]`);
  if (highlight !== null) return highlight;
  const paragraphs = [...panel.querySelectorAll<HTMLElement>('[data-paragraph]')];
  return paragraphs.findLast(({ dataset }) => Number.parseInt(dataset['paragraph'] ?? '', 10) <= start) ?? null;
}

/** Puts what starts at an offset into sight within its scrolling panel; the page itself stays where it is. */
export function revealIn(panel: HTMLElement, start: number): void {
  if (!Number.isFinite(start)) return;
  const element = elementAt(panel, start);
  if (element === null) return;
  const within = panel.getBoundingClientRect();
  const at = element.getBoundingClientRect();
  if (at.top >= within.top + 24 && at.bottom <= within.bottom - 24) return;
  panel.scrollBy({ top: at.top - within.top - within.height / 3, behavior: behaviour() });
}

export function scrollTextTo(panel: HTMLElement, top: number): void {
  panel.scrollTo({ top, behavior: behaviour() });
}
