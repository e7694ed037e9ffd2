import { freeId } from './parse';
import { MOST_SCENES, type Deck, type Scene } from './schema';

export type Merged = {
  readonly deck: Deck;
  /** Ids of scenes whose same words were changed on both sides: in the deck they are as `own` has them. */
  readonly clashes: readonly string[];
  /** Ids of scenes that came, went or changed in `other` alone. */
  readonly taken: readonly string[];
};

type Scenes = ReadonlyMap<string, Scene>;

/** Two decks that were both made out of `base`, as one: what only one side changed is as that side has it, field by field. */
export function mergeDecks(base: Deck, own: Deck, other: Deck): Merged {
  const [before, here, there] = [byId(base), byId(own), byId(other)];
  const merged = new Map<string, Scene>();
  const [clashes, taken]: [string[], string[]] = [[], []];
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const { scene, isClash, isTaken } = mergeOne(before.get(id), here.get(id), there.get(id));
    if (scene !== null) merged.set(id, scene);
    if (isClash) clashes.push(id);
    else if (isTaken) taken.push(id);
  }
  const [first, second] = isReordered(before, there) && !isReordered(before, here) ? [there, here] : [here, there];
  const both = bothAdded(before, here, there);
  const scenes = ordered([...first.keys()], [...second.keys()]).flatMap((id) => merged.get(id) ?? []);
  const whole = both.reduce((made, scene) => [...made, { ...scene, id: freeId(scene.id, new Set(made.map((one) => one.id))) }], scenes).slice(0, MOST_SCENES);
  const aspect = own.aspect === base.aspect ? other.aspect : own.aspect;
  return { deck: { ...own, aspect, scenes: whole.length === 0 ? own.scenes : whole }, clashes, taken: [...taken, ...both.map(({ id }) => id)] };
}

function byId({ scenes }: Deck): Scenes {
  return new Map(scenes.map((scene) => [scene.id, scene]));
}

/** Scenes are JSON. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

type One = { readonly scene: Scene | null; readonly isClash: boolean; readonly isTaken: boolean };

function mergeOne(before: Scene | undefined, here: Scene | undefined, there: Scene | undefined): One {
  if (here === undefined || there === undefined) return mergeLone(before, here, there);
  // Two new scenes of one name are two scenes: see bothAdded.
  if (before === undefined || isSame(here, there)) return { scene: here, isClash: false, isTaken: false };
  const changed = Object.entries(there).filter(([field, value]) => !isSame(value, Reflect.get(before, field)));
  const free = changed.filter(([field]) => isSame(Reflect.get(here, field), Reflect.get(before, field)));
  const isClash = changed.some(([field, value]) => !isSame(Reflect.get(here, field), Reflect.get(before, field)) && !isSame(Reflect.get(here, field), value));
  return { scene: { ...here, ...Object.fromEntries(free) }, isClash, isTaken: free.length > 0 };
}

/** A scene that one side has alone was added there or taken out on the other; one that was worked on is never lost. */
function mergeLone(before: Scene | undefined, here: Scene | undefined, there: Scene | undefined): One {
  const scene = here ?? there ?? null;
  const isAdded = before === undefined;
  const isWorkedOn = !isAdded && !isSame(scene, before);
  return { scene: isAdded || isWorkedOn ? scene : null, isClash: isWorkedOn, isTaken: here === undefined ? isAdded : !isAdded };
}

/** What `there` added under a name that `here` took for another new scene. */
function bothAdded(before: Scenes, here: Scenes, there: Scenes): readonly Scene[] {
  return [...there.values()].filter((scene) => !before.has(scene.id) && here.has(scene.id) && !isSame(scene, here.get(scene.id)));
}

function isReordered(before: Scenes, after: Scenes): boolean {
  return !isSame([...before.keys()].filter((id) => after.has(id)), [...after.keys()].filter((id) => before.has(id)));
}

/** The first order, with what only the second has after its neighbour there. */
function ordered(first: readonly string[], second: readonly string[]): readonly string[] {
  const order = [...first];
  for (const [i, id] of second.entries()) {
    if (order.includes(id)) continue;
    const neighbour = second[i - 1];
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, id);
  }
  return order;
}
