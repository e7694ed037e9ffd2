import { headlineFor } from '@/lib/dossier/headline';
import { localise, type Reading } from '@/lib/dossier/localise';
import type { Dossier, Issue, Problem } from '@/lib/dossier/schema';
import { firstDeck } from '@/lib/present/first-deck';
import { parseDeck } from '@/lib/present/parse';
import { planScene, type ScenePlan } from '@/lib/present/plan';
import type { Deck } from '@/lib/present/schema';
import type { Lang } from '@/lib/i18n/lang';

export type Talk = { readonly reading: Reading; readonly deck: Deck; readonly kind: 'saved' | 'first'; readonly problems: readonly Problem[] };

type Wanted = { readonly dossier: Dossier; readonly issues: readonly Issue[]; readonly lang: Lang; /** The deck as it is kept; null where none is. */ readonly saved: string | null };

/** The deck that was saved, as far as it can be used; else the one that the dossier gives by itself. */
export function talkOf({ dossier, issues, lang, saved }: Wanted): Talk {
  const reading = localise(dossier, issues, lang);
  const first = () => firstDeck({ reading, lang, heading: headlineFor(dossier, lang) });
  if (saved === null) return { reading, deck: first(), kind: 'first', problems: [] };
  const { deck, problems } = parseDeck(parseJson(saved), { reading, lang });
  return deck === null ? { reading, deck: first(), kind: 'first', problems } : { reading, deck, kind: 'saved', problems };
}

const KEPT = 40; // scenes of some decks
const kept = new Map<string, ScenePlan>();

/** Where everything stands; laid out again only when the dossier or the scene changed. `version` is of the dossier. */
export function plansOf({ reading, deck }: Pick<Talk, 'reading' | 'deck'>, lang: Lang, version: string): ScenePlan[] {
  return deck.scenes.map((scene) => {
    const key = JSON.stringify([version, lang, deck.aspect, scene.kind, scene.title, scene.views, scene.state, scene.points, scene.steps, scene.sources[0]?.text]);
    const plan = kept.get(key) ?? planScene(scene, { reading, lang, aspect: deck.aspect });
    kept.delete(key);
    kept.set(key, plan);
    for (const oldest of kept.keys()) if (kept.size > KEPT * LANGUAGES) kept.delete(oldest);
    return plan;
  });
}

const LANGUAGES = 3;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // parseDeck says that it is no deck
  }
}

/** As a file: the saved one as far as it can be used, or the first. */
export function plainDeck(wanted: Wanted): string {
  return `${JSON.stringify(talkOf(wanted).deck, null, 2)}\n`;
}
