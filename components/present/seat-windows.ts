import { seatsOn, type Screen } from '@/lib/present/screens';

type Details = { readonly screens: readonly Screen[]; readonly currentScreen: Screen };

/** Whether there is more than one screen, so far as a browser tells without asking. */
export function hasMoreScreens(): boolean {
  return Reflect.get(window.screen, 'isExtended') === true;
}

/** Null where there is one screen, or nothing tells. Where the browser asks for leave first, it does so only while a press of a key counts: before a window is opened. */
export function askScreens(): Promise<Details> | null {
  const ask: unknown = Reflect.get(window, 'getScreenDetails'); // a draft that Chromium alone has
  return typeof ask === 'function' && hasMoreScreens() ? Promise.resolve(Reflect.apply(ask, window, [])) : null;
}

/** Puts the presenter's window on the speaker's own screen and the stage on the other; without leave both stay where the browser put them. */
export async function seatWindows(asked: Promise<Details> | null, presenter: Window, room: HTMLElement | null): Promise<void> {
  try {
    const details = await asked;
    const seats = details === null ? null : seatsOn(details.screens, details.currentScreen);
    if (seats === null) return;
    const { left, top, width, height } = seats.presenter;
    presenter.moveTo(left, top);
    presenter.resizeTo(width, height);
    const options: FullscreenOptions & { readonly screen: Screen | null } = { screen: seats.stage };
    if (seats.stage !== null && document.fullscreenElement === null) await room?.requestFullscreen(options);
  } catch {
    // Refused, or the window is gone: people move windows by hand, and the presenter's window says how.
  }
}
