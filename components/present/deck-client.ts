import { Deck, type Scene } from '@/lib/present/schema';
import { edited, type Edit } from '@/lib/present/edit';
import type { Lang } from '@/lib/i18n/lang';

export type Kept = { readonly deck: Deck; readonly etag: string };
export type Answer = { readonly state: 'done'; readonly kept: Kept } | { readonly state: 'refused'; readonly why: string } | { readonly state: 'unreachable' };
/** `stale`: somebody else was faster, and what was to be replaced is no longer there. */
export type SaveAnswer = Answer | { readonly state: 'stale'; readonly why: string };

const addressOf = (id: string, lang: Lang): string => `/api/dossiers/${id}/deck?lang=${lang}`;

/** The deck as the server has it now. */
export async function loadDeck(id: string, lang: Lang): Promise<Answer> {
  return unstale(await answerOf(fetch(addressOf(id, lang), { headers: { 'accept-language': lang } })));
}

/** Saves a deck in the place of the one that `etag` names. */
export async function saveDeck(deck: Deck, lang: Lang, etag: string | null): Promise<SaveAnswer> {
  const headers = { 'content-type': 'application/json', 'accept-language': lang, ...(etag === null ? {} : { 'if-match': etag }) };
  return answerOf(fetch(addressOf(deck.dossier, lang), { method: 'PUT', headers, body: JSON.stringify(deck) }));
}

/** Makes one change to the deck that the server has: twice, where somebody else was faster. */
export async function changeDeck(id: string, lang: Lang, change: (deck: Deck) => Deck): Promise<Answer> {
  const first = await tryChange(id, lang, change);
  return unstale(first.state === 'stale' ? await tryChange(id, lang, change) : first);
}

async function tryChange(id: string, lang: Lang, change: (deck: Deck) => Deck): Promise<SaveAnswer> {
  const loaded = await loadDeck(id, lang);
  return loaded.state === 'done' ? saveDeck(change(loaded.kept.deck), lang, loaded.kept.etag) : loaded;
}

function unstale(answer: SaveAnswer): Answer {
  return answer.state === 'stale' ? { state: 'refused', why: answer.why } : answer;
}

export function addScene(id: string, lang: Lang, scene: Scene): Promise<Answer> {
  const edit: Edit = { type: 'add', scene };
  return changeDeck(id, lang, (deck) => edited(deck, edit));
}

const BUSY = 429;
const BROKEN = 500; // and above
const STALE = 412;

async function answerOf(asked: Promise<Response>): Promise<SaveAnswer> {
  try {
    const response = await asked;
    if (response.status === BUSY || response.status >= BROKEN) return { state: 'unreachable' }; // for now
    const body: unknown = await response.json();
    const deck = Deck.safeParse(body);
    if (response.ok && deck.success) return { state: 'done', kept: { deck: deck.data, etag: response.headers.get('etag') ?? '' } };
    return { state: response.status === STALE ? 'stale' : 'refused', why: reasonsIn(body) };
  } catch {
    return { state: 'unreachable' }; // no network, or what answers is no server of ours
  }
}

function reasonsIn(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('problems' in body) || !Array.isArray(body.problems)) return '';
  return body.problems.flatMap((problem: unknown) => (typeof problem === 'object' && problem !== null && 'message' in problem ? [String(problem.message)] : [])).join(' · ');
}
