/** The three views by the names that addresses, files and `data-view` use. */
export const VIEWS = ['timeline', 'map', 'stances'] as const;
export type ViewName = (typeof VIEWS)[number];

export function isViewName(value: unknown): value is ViewName {
  return VIEWS.some((view) => view === value);
}
