import type { PackedReading } from '@/lib/dossier/pack';
import type { Reading } from '@/lib/dossier/localise';
import { sentenceOf } from '@/lib/present/sentence';
import type { ScenePlan } from '@/lib/present/plan';
import type { Place } from '@/lib/present/place';
import type { Deck } from '@/lib/present/schema';
import type { Lang } from '@/lib/i18n/lang';
import type { MapBase } from '@/lib/map/base-types';
import type { Links } from '@/lib/selection/links';
import type { Theme } from '@/lib/selection/view-state';

/** What a server hands over to a stage. */
export type Handed = {
  readonly lang: Lang;
  readonly packed: PackedReading;
  readonly deck: Deck;
  /** One a scene, in its order: made on the server, where laying out every scene costs nobody a start. */
  readonly plans: readonly ScenePlan[];
  readonly base: MapBase;
  readonly theme: Theme;
  /** Pictures of scenes by their names, as data, where no server can be asked for them. */
  readonly frozen?: Readonly<Record<string, string>>;
};

/** What a talk is drawn from. */
export type Setting = Omit<Handed, 'packed'> & { readonly reading: Reading; readonly links: Links };

/** How many places each scene has. */
export function stepsOf({ plans }: Pick<Setting, 'plans'>): readonly number[] {
  return plans.map(({ steps }) => steps.length);
}

/** The statement whose sentence a place shows by itself. */
export function sentenceAt({ plans }: Pick<Setting, 'plans'>, { scene, step }: Place): string | null {
  return plans[scene]?.steps[step]?.sentence ?? null;
}

/** The statement whose sentence the key shows: what is lit up, else the scene's own; null where there is none. */
export function sentenceFor(setting: Setting, place: Place, sel: readonly string[]): string | null {
  const { reading, links, lang, deck } = setting;
  const step = setting.plans[place.scene]?.steps[place.step];
  const wanted = [...sel, ...(step?.sel ?? []), deck.scenes[place.scene]?.sentence ?? ''].map((id) => links.canonical(id));
  return wanted.find((id) => sentenceOf(id, { reading, lang, aspect: deck.aspect }) !== null) ?? null;
}
