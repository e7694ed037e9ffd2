import { z } from 'zod';

/** A deck, `mawqif.deck/1`: a file that people carry, so a change of meaning is a new version. */
export const DECK_SCHEMA = 'mawqif.deck/1';

const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const Line = z.string().max(300);
const Ids = z.array(z.string().max(200)).max(100);

/** One press of the key within a scene: what it lights up, what it says, and the statement whose sentence it shows in full. */
const Step = z.strictObject({ sel: Ids, caption: Line.nullable(), sentence: Id.nullable() });

/** What a scene rests on, as it is listed: words, and an address where there is one. */
const Source = z.strictObject({ text: z.string().max(600), url: z.string().regex(/^https?:\/\/\S+$/).nullable() });

export const Scene = z.strictObject({
  id: Id,
  /** `title` opens a talk, `points` lists sentences, `views` shows one view or two beside each other. */
  kind: z.enum(['title', 'points', 'views']),
  title: Line,
  views: z.array(z.enum(['timeline', 'map', 'stances'])).max(2),
  /** The view state as a link writes it: `sel=st-04&stances=summary`. */
  state: z.string().max(4000),
  /** The statement whose sentence the key shows where no step names one. */
  sentence: Id.nullable(),
  points: z.array(Line).max(12),
  steps: z.array(Step).max(40),
  notes: z.string().max(20_000),
  sources: z.array(Source).max(60),
  /** Seconds that it is meant to take. */
  target: z.int().min(0).max(36_000).nullable(),
  /** Seconds that it took when it was last rehearsed. */
  took: z.int().min(0).max(36_000).nullable(),
});

export const MOST_SCENES = 200;

export const Deck = z.strictObject({
  schema: z.literal(DECK_SCHEMA),
  dossier: Id,
  /** What its titles and notes are written in. */
  lang: z.enum(['en', 'ar', 'zh']),
  aspect: z.enum(['16:9', '4:3']),
  scenes: z.array(Scene).min(1).max(MOST_SCENES),
});

export type Step = z.infer<typeof Step>;
export type Scene = z.infer<typeof Scene>;
export type Deck = z.infer<typeof Deck>;
export type Aspect = Deck['aspect'];
