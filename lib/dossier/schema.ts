import { z } from 'zod';
import { ACTS, CATEGORIES } from './vocabulary';

/** The dossier, `mawqif.dossier/1`: other programs read it, so a change of meaning is a new version. */
export const DOSSIER_SCHEMA = 'mawqif.dossier/1';
export const CHRONOLOGY_SCHEMA = 'mawqif.chronology/1';

const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const Text = z.string().min(1);
const Names = z.strictObject({ en: Text, ar: Text, zh: Text });
const Offset = z.int().nonnegative();
/** UTF-16 offsets into the article's text: `text.slice(start, end) === quote`, held by {@link parseDossier}. */
const Span = z.strictObject({ start: Offset, end: Offset, quote: Text });
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** EDTF is checked by the semantic pass, which can say what is wrong with it. */
const Edtf = z.string();
const Iso2 = z.string().regex(/^[A-Z]{2}$/);
const Url = z.string().regex(/^https?:\/\/\S+$/);

const Provenance = z.strictObject({
  class: z.enum(['stated', 'derived', 'external']),
  method: z.enum(['rule', 'model', 'person']),
  rule: z.string().nullable(),
  formula: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  reviewedBy: z.string().nullable(),
});

const Article = z.strictObject({
  lang: z.enum(['ar', 'en', 'zh']),
  title: Text,
  text: Text,
  publisher: z.string().nullable(),
  publishedOn: Day.nullable(),
  url: Url.nullable(),
});

const Actor = z.strictObject({
  id: Id,
  kind: z.enum(['person', 'government', 'organization', 'group', 'unnamed']),
  names: Names,
  role: Names.nullable(),
  country: Iso2.nullable(),
  aliases: z.array(z.string()),
});

const Place = z.strictObject({
  id: Id,
  kind: z.enum(['country', 'region', 'city', 'sea', 'site']),
  names: Names,
  iso2: Iso2.nullable(),
  partOf: Id.nullable(),
  lonLat: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).nullable(),
  note: Names.nullable(),
});

const Thing = z.strictObject({
  id: Id,
  kind: z.enum(['initiative', 'document', 'disease', 'doctrine', 'relationship']),
  names: Names,
});

const Mention = z.strictObject({
  id: Id,
  of: Id,
  span: Span,
  via: z.enum(['name', 'adjective', 'capital', 'role', 'coreference']),
  provenance: Provenance,
});

const Statement = z.strictObject({
  id: Id,
  speaker: Id,
  onBehalfOf: Id.nullable(),
  addressee: Id.nullable(),
  act: z.enum(ACTS),
  polarity: z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]),
  issue: Id,
  alsoIssues: z.array(Id),
  concept: Names,
  targets: z.array(Id),
  verb: Span.nullable(),
  intensifier: Span.nullable(),
  evidence: z.array(Span).min(1),
  focus: Span.nullable(),
  repeats: Id.nullable(),
  paraphrase: Names,
  note: Names.nullable(),
  provenance: Provenance,
});

const DateMention = z.strictObject({
  id: Id,
  span: Span,
  kind: z.enum(['point', 'interval', 'weekday', 'duration', 'vague']),
  edtf: Edtf.nullable(),
  provenance: Provenance,
});

const Citation = z.strictObject({
  publisher: Text,
  title: Text,
  url: Url.nullable(),
  date: z.string().nullable(),
  symbol: z.string().nullable(),
});

const Count = z.int().nonnegative();
/** A recorded vote. Country lists are ISO 3166-1 alpha-2, upper case; what the record does not hold is left out. */
const Vote = z.strictObject({
  body: Text,
  meeting: z.string().optional(),
  draft: z.string().optional(),
  symbol: z.string().optional(),
  result: z.enum(['adopted', 'vetoed', 'rejected']),
  yes: Count.optional(),
  no: Count.optional(),
  abstain: Count.optional(),
  notVoting: Count.optional(),
  vetoes: z.array(Iso2).optional(),
  inFavour: z.array(Iso2).optional(),
  against: z.array(Iso2).optional(),
  abstaining: z.array(Iso2).optional(),
  sponsors: z.array(z.strictObject({ iso2: Iso2, name: Text })).optional(),
});

const Event = z.strictObject({
  id: Id,
  edtf: Edtf,
  category: z.enum(CATEGORIES),
  title: Names,
  description: Names.nullable(),
  participants: z.array(Id),
  place: Id.nullable(),
  scope: z.enum(['prelude', 'core', 'aftermath']).nullable(),
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  strength: z.enum(['strong', 'weak']),
  vote: Vote.nullable(),
  aliases: z.strictObject({ en: z.array(z.string()), ar: z.array(z.string()), zh: z.array(z.string()) }),
  evidence: z.array(Span),
  related: z.array(Span),
  sources: z.array(Citation),
  chronology: Id.nullable(),
  note: Names.nullable(),
  provenance: Provenance,
});

const Coverage = z.strictObject({ span: Span, used: z.array(Id), reason: z.string().nullable() });
const Problem = z.strictObject({ at: z.string(), message: Text });

export const Dossier = z.strictObject({
  schema: z.literal(DOSSIER_SCHEMA),
  id: Id,
  article: Article,
  actors: z.array(Actor),
  places: z.array(Place),
  things: z.array(Thing),
  mentions: z.array(Mention),
  statements: z.array(Statement),
  dates: z.array(DateMention),
  events: z.array(Event),
  coverage: z.array(Coverage),
  problems: z.array(Problem),
});

export const Chronology = z.strictObject({
  schema: z.literal(CHRONOLOGY_SCHEMA),
  id: Id,
  names: Names,
  parties: z.array(Id),
  events: z.array(Event),
  places: z.array(Place),
});

/** One row of `data/issues.json`. `about` names the place or thing an issue is about, so that a chart can link it. */
const Issue = z.strictObject({ id: Id, names: Names, short: Names, about: Id.nullable() });
export const Issues = z.array(Issue);

export type Names = z.infer<typeof Names>;
export type Span = z.infer<typeof Span>;
export type Provenance = z.infer<typeof Provenance>;
export type Article = z.infer<typeof Article>;
export type Actor = z.infer<typeof Actor>;
export type Place = z.infer<typeof Place>;
export type Thing = z.infer<typeof Thing>;
export type Mention = z.infer<typeof Mention>;
export type Act = (typeof ACTS)[number];
export type Polarity = z.infer<typeof Statement>['polarity'];
export type Statement = z.infer<typeof Statement>;
export type DateMention = z.infer<typeof DateMention>;
export type Citation = z.infer<typeof Citation>;
export type Vote = z.infer<typeof Vote>;
export type Category = (typeof CATEGORIES)[number];
export type Event = z.infer<typeof Event>;
export type Coverage = z.infer<typeof Coverage>;
export type Problem = z.infer<typeof Problem>;
export type Dossier = z.infer<typeof Dossier>;
export type Chronology = z.infer<typeof Chronology>;
export type Issue = z.infer<typeof Issue>;
