/** A place in a talk: scene and step, both from 0. */
export type Place = { readonly scene: number; readonly step: number };

export const START: Place = { scene: 0, step: 0 };

/** `#/3/1` is the third scene after one step. */
export function hashOf({ scene, step }: Place): string {
  return `#/${scene + 1}/${step}`;
}

const HASH = /^#\/(\d{1,4})(?:\/(\d{1,4}))?$/;

/** The place that an address names, as near as the talk has it; the start where it names none. `steps` is how many places each scene has. */
export function placeOf(hash: string, steps: readonly number[]): Place {
  const match = HASH.exec(hash);
  if (match === null) return START;
  return nearest({ scene: Number(match[1]) - 1, step: Number(match[2] ?? 0) }, steps);
}

/** A deck may have been changed since an address or another window named a place in it. */
export function nearest({ scene, step }: Place, steps: readonly number[]): Place {
  const found = Math.max(0, Math.min(scene, steps.length - 1));
  return { scene: found, step: Math.max(0, Math.min(step, (steps[found] ?? 1) - 1)) };
}

/** The next place, or the same at the end. */
export function after({ scene, step }: Place, steps: readonly number[]): Place {
  if (step + 1 < (steps[scene] ?? 1)) return { scene, step: step + 1 };
  return scene + 1 < steps.length ? { scene: scene + 1, step: 0 } : { scene, step };
}

/** The place before: backwards a scene is entered at its end, so that the same pictures come in reverse. */
export function before({ scene, step }: Place, steps: readonly number[]): Place {
  if (step > 0) return { scene, step: step - 1 };
  return scene > 0 ? { scene: scene - 1, step: (steps[scene - 1] ?? 1) - 1 } : { scene, step };
}
