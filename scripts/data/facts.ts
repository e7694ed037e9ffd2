import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ACTS, CATEGORIES } from '../../lib/dossier/vocabulary';

// What the research notes hold and the dossier keeps; keys that have no place in the dossier are stripped here.
const Range = z.object({ start: z.int(), end: z.int() });
const Texts = z.object({ en: z.string(), ar: z.string(), zh: z.string() });
const Named = z.object({ name_en: z.string(), name_ar: z.string(), name_zh: z.string() });
const Quote = Range.extend({ text: z.string() });
const Evidence = Range.extend({ quote: z.string() });

const Entity = Named.extend({
  id: z.string(),
  kind: z.string(),
  geometry: z.object({ label_point: z.tuple([z.number(), z.number()]) }).optional(),
  role_at_publication: Texts.optional(),
  country: z.string().optional(),
  surface_forms: z.array(z.object({ form: z.string(), type: z.string(), offsets: z.array(Range) })),
});

const Stance = z.object({
  id: z.string(),
  speaker: z.string(),
  on_behalf_of: z.string(),
  addressee: z.object({ person: z.string() }),
  target: z.object({
    countries: z.array(z.string()).optional(),
    groups: z.array(z.string()).optional(),
    unnamed: z.array(z.string()).optional(),
    issue_entity: z.string().optional(),
    roles: z.record(z.string(), z.enum(['beneficiary'])).default({}),
  }),
  issue: z.object({ label_en: z.string(), label_ar: z.string(), label_zh: z.string() }),
  taxonomy: z.string(),
  secondary_taxonomy: z.array(z.string()),
  act: z.enum(ACTS),
  polarity: z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]),
  reporting_verb: Quote,
  intensifier: Quote.nullable(),
  evidence: Evidence,
  focus: Evidence,
  paraphrase_en: z.string(),
  paraphrase_ar: z.string(),
  paraphrase_zh: z.string(),
  repeats: z.string().nullable(),
  note: z.string().optional(),
});

const Source = z.object({
  publisher: z.string(),
  title: z.string(),
  symbol: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  copy_url: z.string().optional(),
});

const Ballot = z.object({
  body: z.string(),
  meeting: z.string().optional(),
  draft: z.string().optional(),
  symbol: z.string().optional(),
  result: z.enum(['adopted', 'vetoed', 'rejected']),
  yes: z.int(),
  no: z.int(),
  abstain: z.int(),
  not_voting: z.int().optional(),
  vetoes: z.array(z.string()).optional(),
  in_favour: z.array(z.string()).optional(),
  in_favour_note: z.string().optional(),
  against: z.array(z.string()).optional(),
  abstaining: z.array(z.string()).optional(),
  sponsors: z.array(z.object({ iso: z.string(), name: z.string() })).optional(),
});

const Happening = z.object({
  id: z.string(),
  date: z.string(),
  scope: z.enum(['prelude', 'core-1956-2021', 'aftermath']),
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  category: z.enum(CATEGORIES),
  title: Texts,
  description: Texts,
  participants: z.object({
    countries: z.array(z.string()),
    organisations: z.array(z.string()),
    people: z.array(Named.extend({ id: z.string() })),
  }),
  place: Named.extend({ lon: z.number(), lat: z.number() }).nullable(),
  sources: z.array(Source),
  further_reading: z.array(Source).default([]),
  source_strength: z.enum(['official-or-press', 'tertiary-or-memoir-only']),
  confidence: z.enum(['verified', 'uncertain']),
  note: z.string().optional(),
  in_article: z.boolean(),
  article_quote: Quote.nullable(),
  article_quote_2: Quote.optional(),
  related_quote: Quote.optional(),
  vote: Ballot.optional(),
  chinese_veto_number_on_syria: z.int().optional(),
});

const Facts = z.object({
  entities: z.array(Entity),
  otherNamed: z.array(Entity.extend({ edtf: z.string().optional() })),
  stances: z.array(Stance),
  paragraphs: z.array(Range),
  happenings: z.array(Happening),
});

export type Facts = z.infer<typeof Facts> & { readonly article: string };
export type Entity = z.infer<typeof Entity>;
export type Stance = z.infer<typeof Stance>;
export type Happening = z.infer<typeof Happening>;
export type Source = z.infer<typeof Source>;
export type Ballot = z.infer<typeof Ballot>;

const Files = {
  mentions: z.object({ entities: z.unknown(), other_named: z.unknown() }),
  stances: z.object({ meta: z.object({ paragraphs: z.unknown() }), stances: z.unknown() }),
  chronology: z.object({ events: z.unknown() }),
};

export function readFacts(folder: string): Facts {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const mentions = Files.mentions.parse(json('mentions.json'));
  const stances = Files.stances.parse(json('stances.json'));
  const chronology = Files.chronology.parse(json('chronology.json'));
  const facts = Facts.parse({
    entities: mentions.entities,
    otherNamed: mentions.other_named,
    stances: stances.stances,
    paragraphs: stances.meta.paragraphs,
    happenings: chronology.events,
  });
  return { ...facts, article: readFileSync(join(folder, 'article.ar.txt'), 'utf8') };
}
