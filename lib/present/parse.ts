import { z } from 'zod';
import type { Reading } from '../dossier/localise';
import type { Problem } from '../dossier/schema';
import { showText } from '../dossier/show-value';
import { isolate } from '../i18n/format';
import { isLang, type Lang } from '../i18n/lang';
import { DECK_PROBLEMS } from '../i18n/messages/deck-problems';
import { queryOf } from '../link/param';
import { readView, vocabularyOf } from '../link/read';
import { writeView } from '../link/write';
import { stretchOf } from '../selection/links';
import { DECK_SCHEMA, MOST_SCENES, Scene, type Deck } from './schema';

type Brought = { readonly deck: Deck | null; readonly problems: readonly Problem[] };

/** Only its frame: what is wrong with one scene must not cost the others. */
const Frame = z.object({ schema: z.unknown(), dossier: z.unknown(), lang: z.unknown(), aspect: z.unknown(), scenes: z.array(z.unknown()) });

/**
 * A deck as it was kept or carried, for one dossier: every scene that can be used, and what is wrong with the others, in the
 * reader's language. A scene that names what is gone stays, without it.
 */
export function parseDeck(json: unknown, { reading, lang }: { readonly reading: Reading; readonly lang: Lang }): Brought {
  const words = DECK_PROBLEMS[lang];
  const frame = Frame.safeParse(json);
  if (!frame.success) return { deck: null, problems: [{ at: '', message: words.noDeck }] };
  const { schema, dossier, lang: own, aspect, scenes } = frame.data;
  const problems: Problem[] = [];
  if (schema !== DECK_SCHEMA) problems.push({ at: 'schema', message: words.otherVersion(named(schema)) });
  if (dossier !== reading.id) problems.push({ at: 'dossier', message: words.otherDossier(named(dossier), reading.id) });
  if (scenes.length > MOST_SCENES) problems.push({ at: 'scenes', message: words.tooMany(String(MOST_SCENES)) });
  const used = new Set<string>();
  const whole = scenes.slice(0, MOST_SCENES).flatMap((one, i): Scene[] => {
    const at = `scenes[${i}]`;
    const parsed = Scene.safeParse(one);
    if (!parsed.success) {
      problems.push({ at, message: words.damagedScene(parsed.error.issues[0]?.path.join('.') ?? '') });
      return [];
    }
    const scene = parsed.data;
    if (used.has(scene.id)) problems.push({ at, message: words.sameId(showText(scene.id)) });
    const id = freeId(scene.id, used);
    used.add(id);
    const mended = mend({ ...scene, id }, reading);
    if (mended.gone.length > 0) problems.push({ at, message: words.gone(mended.gone.map((name) => isolate(showText(name))).join(' ')) });
    for (const { name, raw } of mended.bad) problems.push({ at, message: words.badState(name, showText(raw)) });
    return [mended.scene];
  });
  if (whole.length === 0) return { deck: null, problems: [...problems, { at: 'scenes', message: words.noScenes }] };
  return { deck: { schema: DECK_SCHEMA, dossier: reading.id, lang: isLang(own) ? own : lang, aspect: aspect === '4:3' ? '4:3' : '16:9', scenes: whole }, problems };
}

function named(value: unknown): string {
  return typeof value === 'string' ? showText(value) : '';
}

/** `places`, or `places-2` where that is taken. */
export function freeId(id: string, used: ReadonlySet<string>): string {
  if (!used.has(id)) return id;
  const stem = id.replace(/-\d+$/, '');
  let n = 2;
  while (used.has(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}

/** The scene without what its dossier no longer has. */
function mend(scene: Scene, reading: Reading) {
  const vocabulary = vocabularyOf(reading);
  const { view, bad } = readView(queryOf(new URLSearchParams(scene.state)), vocabulary);
  const statements = new Set(reading.statements.map(({ id }) => id));
  const isKnown = (id: string): boolean => vocabulary.ids.has(id) || stretchIn(id, reading);
  const sentences = [scene.sentence, ...scene.steps.map(({ sentence }) => sentence)].filter((id) => id !== null);
  const gone = [...new Set([...sentences.filter((id) => !statements.has(id)), ...scene.steps.flatMap(({ sel }) => sel.filter((id) => !isKnown(id)))])];
  const kept = (id: string | null): string | null => (id !== null && statements.has(id) ? id : null);
  const steps = scene.steps.map((step) => ({ ...step, sel: step.sel.filter(isKnown), sentence: kept(step.sentence) }));
  return { scene: { ...scene, state: bad.length === 0 ? scene.state : writeView(view), sentence: kept(scene.sentence), steps }, gone, bad };
}

function stretchIn(id: string, { article }: Reading): boolean {
  const stretch = stretchOf(id);
  return stretch !== null && stretch[1] <= article.text.length;
}
