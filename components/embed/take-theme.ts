const THEMES = new Map<unknown, string>([['auto', 'auto'], ['light', 'light'], ['dark', 'dark'], ['on', 'dark'], ['off', 'light']]);

/** The host may set the theme; nobody else. `dark` is other tools' word for the same. A value of no theme changes nothing. */
export function takeTheme(): void {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || parent === window || typeof data !== 'object' || data === null) return;
    if (!('type' in data) || data.type !== 'mawqif:set') return;
    const asked = 'theme' in data ? data.theme : Reflect.get(data, 'dark');
    const theme = THEMES.get(asked);
    if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
  });
}
