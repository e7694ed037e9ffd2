import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import arabicVerbs from '../../data/lexicon/ar/verbs.json';
import arabicWords from '../../data/lexicon/ar/words.json';
import concepts from '../../data/lexicon/concepts.json';
import englishVerbs from '../../data/lexicon/en/verbs.json';
import englishWords from '../../data/lexicon/en/words.json';
import issueRows from '../../data/issues.json';
import chineseVerbs from '../../data/lexicon/zh/verbs.json';
import chineseWords from '../../data/lexicon/zh/words.json';
import english from '../../data/lexicon/en/paraphrase.json';
import { Issues } from '../dossier/schema';

const Side = z.union([z.literal(-1), z.literal(0), z.literal(1)]);
const Kind = z.enum(['report', 'stance', 'cease', 'discuss', 'good', 'bad', 'negator', 'intensifier', 'unable', 'none']);
const Text = z.string().min(1);
const Meaning = { kind: Kind, act: z.string().refine((act) => act in english.acts), polarity: Side, force: z.int().min(0).max(5) };
const Verb = z.strictObject({ past: Text.optional(), present: Text.optional(), verb: Text.optional(), noun: Text.optional(), agent: Text.optional(), forms: z.array(Text).optional(), needs: Text.optional(), ...Meaning });
const Valence = z.strictObject({ nouns: z.array(Text), adjectives: z.array(Text), verbs: z.array(Text) });
const Words = z.strictObject({
  negators: z.array(Text), intensifiers: z.array(Text), unable: z.array(Text).optional(), needs: z.array(Text).optional(), pledges: z.array(Text).optional(),
  good: Valence.optional(), bad: Valence.optional(), phrases: z.array(z.strictObject({ form: Text, ...Meaning })),
  titles: z.array(z.strictObject({ form: Text, post: Text, of: z.string().regex(/^[A-Z]{2}$/).optional() })),
  anaphora: z.strictObject({ pair: z.array(Text), many: z.array(Text), person: z.array(Text), government: z.array(Text), organization: z.array(Text), document: z.array(Text) }),
  adverbs: z.array(Text),
});

describe('language packs', () => {
  it.each([['ar', arabicVerbs, arabicWords], ['en', englishVerbs, englishWords], ['zh', chineseVerbs, chineseWords]])('%s has the shape the reader trusts', (_lang, verbs, words) => {
    expect(z.array(Verb).safeParse(verbs).error).toBeUndefined();
    expect(Words.safeParse(words).error).toBeUndefined();
  });

  it('lists no Chinese form under two kinds', () => {
    const seen = new Map<string, string>();
    const twice = chineseVerbs.flatMap(({ kind, forms }) => forms.filter((form) => {
      const before = seen.get(form);
      seen.set(form, kind);
      return before !== undefined && before !== kind && kind === 'report';
    }));
    expect(twice).toEqual([]);
  });

  it('gives each concept a known issue and names in three scripts', () => {
    const issues = new Set(Issues.parse(issueRows).map(({ id }) => id));
    for (const { issue, names, forms } of concepts) {
      expect(issues).toContain(issue);
      expect(names.ar).toMatch(/\p{Script=Arabic}/u);
      expect(names.zh).toMatch(/\p{Script=Han}/u);
      expect(Object.values(forms).every((list) => list.length > 0)).toBe(true);
    }
  });
});
