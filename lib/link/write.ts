import { INITIAL_VIEW, type ViewState } from '../selection/view-state';

function instant(ms: number): string {
  const text = new Date(ms).toISOString();
  return text.slice(11, 16) === '00:00' ? text.slice(0, 10) : text.slice(0, 16);
}

/** Only what differs from the first view, in a fixed order: the shortest link that says it. */
export function writeView(view: ViewState): string {
  const { window, map } = view;
  const parts: readonly (readonly [string, string])[] = [
    ['sel', view.sel.join(',')],
    ['speaker', view.speaker.join(',')],
    ['issue', view.issue.join(',')],
    ['country', view.country.join(',')],
    ['polarity', view.polarity.join(',')],
    ['class', view.class.join(',')],
    ['from', view.from ?? ''],
    ['to', view.to ?? ''],
    ['q', view.q],
    ['events', view.priority === INITIAL_VIEW.priority ? '' : 'all'],
    ['window', window === null ? '' : `${instant(window.from)}..${instant(window.until)}`],
    ['map', map === null ? '' : `${map.lon},${map.lat},${map.zoom}`],
    ['dir', view.dir ?? ''],
    ['nu', view.nu === INITIAL_VIEW.nu ? '' : view.nu],
    ['months', view.months === INITIAL_VIEW.months ? '' : view.months],
    ['world', view.world === INITIAL_VIEW.world ? '' : view.world],
    ['ties', view.ties === INITIAL_VIEW.ties ? '' : view.ties],
    ['role', view.role.join(',')],
    ['via', view.via.join(',')],
    ['stances', view.stances === INITIAL_VIEW.stances ? '' : view.stances],
    ['sort', view.sort === INITIAL_VIEW.sort ? '' : view.sort],
    ['repeats', view.repeats === INITIAL_VIEW.repeats ? '' : view.repeats],
    ['weights', view.weights.map(({ word, weight }) => `${word}:${weight}`).join(',')],
    ['theme', view.theme === INITIAL_VIEW.theme ? '' : view.theme],
    ['w', view.w === null ? '' : String(view.w)],
  ];
  const query = new URLSearchParams(parts.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
  // Commas and colons are legal in a query and are what a person reads; URLSearchParams escapes them.
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** The address of a page with a view state on it. */
export function hrefOf(path: string, view: ViewState): string {
  const query = writeView(view);
  return query === '' ? path : `${path}?${query}`;
}
