import { nearest, placeOf, hashOf, type Place } from '@/lib/present/place';
import { ask, hear, say, stamp, unstamped, type Stamped } from '@/lib/present/sync';
import { escaped, moved, type Move } from '@/lib/present/talk';

type LineOptions = {
  /** Names the talk, so that windows of others don't listen. */
  readonly deck: string;
  readonly steps: readonly number[];
  readonly sentenceAt: (place: Place) => string | null;
};

/** One window's end of a talk: its state, kept over a reload, and in step with the other windows. */
export type TalkLine = {
  readonly get: () => Stamped;
  readonly subscribe: (listener: () => void) => () => void;
  readonly move: (move: Move) => void;
  /** Lets go of one thing; false when there was nothing to let go of. */
  readonly escape: () => boolean;
  /** Goes to the place of a fragment, as a link or the browser's back button asks. */
  readonly follow: (hash: string) => void;
  /** ms of the clock when another window was last heard. */
  readonly heardAt: () => number;
  /** A window that this one opened, or that it was opened by. */
  readonly greet: (other: Window) => void;
  readonly open: () => () => void;
};

const BEAT = 1000; // ms: a message that was lost is made good by then
const POINTING = 34; // ms between two places of the pointer

export function createLine({ deck, steps, sentenceAt }: LineOptions): TalkLine {
  const by = crypto.randomUUID();
  const key = `mawqif:${deck}`;
  const listeners = new Set<() => void>();
  const others = new Set<Window>();
  let state = kept(key, by);
  let channel: BroadcastChannel | null = null;
  let heard = 0;
  let pointedAt = 0;

  const course = () => ({ steps, sentenceAt, now: Date.now() });
  const send = (message: unknown): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
    channel?.postMessage(message);
    // A file from a disk has the origin "null", which no message can be addressed to.
    const target = window.location.origin === 'null' || window.location.protocol === 'file:' ? '*' : window.location.origin;
    for (const other of others) {
      if (other.closed) others.delete(other);
      else other.postMessage(message, target);
    }
  };
  const take = (next: Stamped): void => {
    state = { ...next, talk: { ...next.talk, ...nearest(next.talk, steps) } };
    keep(key, state);
    for (const listener of listeners) listener();
  };
  const change = (talk: Stamped['talk']): void => {
    if (talk === state.talk) return;
    take(stamp(state, talk, by));
    send(say(deck, state));
  };
  const onMessage = (data: unknown, from: MessageEventSource | null): void => {
    const message = hear(state, data, deck);
    if (message.type === 'nothing') {
      if (isOurs(data, deck)) heard = Date.now();
      return;
    }
    heard = Date.now();
    if (from !== null && 'closed' in from) others.add(from);
    if (message.type === 'asked') send(say(deck, state));
    else take(message.state);
    for (const listener of listeners) listener();
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    move: (move) => {
      if (move.type === 'point') {
        const now = Date.now();
        if (move.at !== null && now - pointedAt < POINTING) return;
        pointedAt = now;
      }
      change(moved(state.talk, move, course()));
    },
    escape: () => {
      const next = escaped(state.talk);
      if (next !== null) change(next);
      return next !== null;
    },
    follow: (hash) => {
      const place = placeOf(hash, steps);
      if (hash !== '' && hash !== hashOf(state.talk)) change(moved(state.talk, { type: 'go', ...place }, course()));
    },
    heardAt: () => heard,
    greet: (other) => {
      others.add(other);
      send(ask(deck, by));
    },
    open: () => {
      channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(key) : null;
      const onChannel = ({ data }: MessageEvent) => onMessage(data, null);
      // Only from windows of this origin; a file knows no other than itself and those that it opened.
      const onWindow = ({ data, origin, source }: MessageEvent) => {
        if (origin === window.location.origin || (window.location.protocol === 'file:' && origin === 'null')) onMessage(data, source);
      };
      channel?.addEventListener('message', onChannel);
      window.addEventListener('message', onWindow);
      const opener: unknown = window.opener;
      if (opener !== null && typeof opener === 'object') others.add(window.opener);
      send(ask(deck, by));
      const beat = window.setInterval(() => send(say(deck, state)), BEAT);
      return () => {
        window.clearInterval(beat);
        window.removeEventListener('message', onWindow);
        channel?.close();
        channel = null;
      };
    },
  };
}

function isOurs(data: unknown, deck: string): boolean {
  return typeof data === 'object' && data !== null && 'deck' in data && data.deck === deck;
}

/** What this window knew before it was loaded anew; it has no other memory of a blank stage or of the clock. */
function kept(key: string, by: string): Stamped {
  try {
    const text = window.sessionStorage.getItem(key);
    const heard = text === null ? null : hear(unstamped(''), JSON.parse(text), key);
    return heard?.type === 'told' ? { ...heard.state, by } : unstamped(by);
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return unstamped(by); // storage may be shut
    throw error;
  }
}

function keep(key: string, state: Stamped): void {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(say(key, state)));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
