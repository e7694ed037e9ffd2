import { z } from 'zod';
import { QUIET, type Talk } from './talk';

const Unit = z.number().min(-1).max(2);
const Count = z.int().nonnegative();

const TalkShape = z.strictObject({
  scene: Count.max(9999), step: Count.max(9999),
  blank: z.enum(['none', 'black', 'white']),
  sentence: z.string().max(200).nullable(),
  explored: z.string().max(4000).nullable(),
  pointer: z.strictObject({ x: Unit, y: Unit }).nullable(),
  light: z.enum(['none', 'laser', 'spot', 'zoom']),
  frozen: Count.max(9999).nullable(),
  startedAt: z.number().nullable(), passed: z.number(), enteredAt: z.number().nullable(),
});

/** What windows of one talk say to each other: the whole state each time, so that one that is lost costs nothing. */
const Message = z.strictObject({
  mawqif: z.literal('talk'),
  /** Names the talk: windows of another deck don't listen. */
  deck: z.string(),
  from: z.string(),
  seq: Count,
  /** Null asks for it: a window that has just come, or come back. */
  talk: TalkShape.nullable(),
});
export type Message = z.infer<typeof Message>;

/** A talk and how often it was changed, with who changed it last. */
export type Stamped = { readonly seq: number; readonly by: string; readonly talk: Talk };

export function unstamped(by: string): Stamped {
  return { seq: 0, by, talk: QUIET };
}

/** A change made in this window. */
export function stamp({ seq }: Stamped, talk: Talk, by: string): Stamped {
  return { seq: seq + 1, by, talk };
}

export function say(deck: string, { seq, by, talk }: Stamped): Message {
  return { mawqif: 'talk', deck, from: by, seq, talk };
}

export function ask(deck: string, by: string): Message {
  return { mawqif: 'talk', deck, from: by, seq: 0, talk: null };
}

export type Heard = { readonly type: 'nothing' } | { readonly type: 'asked' } | { readonly type: 'told'; readonly state: Stamped };

/**
 * What a message means to a window that holds `own`. Anything may arrive: another deck's, a stranger's, an older state. Of two
 * changes with one number the later name counts, in both windows, so that they agree whoever was heard first.
 */
export function hear(own: Stamped, data: unknown, deck: string): Heard {
  const parsed = Message.safeParse(data);
  if (!parsed.success || parsed.data.deck !== deck) return { type: 'nothing' };
  const { from, seq, talk } = parsed.data;
  if (talk === null) return { type: 'asked' };
  const isNewer = seq > own.seq || (seq === own.seq && from > own.by);
  return isNewer ? { type: 'told', state: { seq, by: from, talk } } : { type: 'nothing' };
}
