/** A screen as the Window Management API tells of it, px of the whole desk. */
export type Screen = { readonly left: number; readonly top: number; readonly width: number; readonly height: number; readonly isPrimary: boolean; readonly isInternal: boolean };

export type Seats<T extends Screen> = {
  /** Where the presenter's window goes. */
  readonly presenter: T;
  /** Where the stage goes; null where it is well placed already. */
  readonly stage: T | null;
};

/**
 * Who sits where on several screens. Notes go to the speaker's own screen, a laptop's or the first, and never to a projector;
 * the stage leaves that screen to them. Null where there is one screen.
 */
export function seatsOn<T extends Screen>(screens: readonly T[], stageOn: T): Seats<T> | null {
  const own = screens.find(({ isInternal }) => isInternal) ?? screens.find(({ isPrimary }) => isPrimary) ?? screens[0];
  const room = screens.find((screen) => screen !== own);
  if (own === undefined || room === undefined) return null;
  return { presenter: own, stage: stageOn === own ? room : null };
}
