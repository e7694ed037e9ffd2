import type { Dossier, Span } from '../dossier/schema';

const CONTEXT = 32; // characters before and after a quote, enough to find it again in an edited text

type Annotation = {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing' | 'identifying' | 'classifying';
  readonly body: readonly { readonly type: 'TextualBody'; readonly value: string; readonly language: string; readonly purpose: string }[];
  readonly target: readonly Target[];
};

type Target = { readonly type: 'SpecificResource'; readonly source: string; readonly selector: readonly Selector[] };
type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number; readonly 'mawqif:unit': 'utf-16' };

export type AnnotationPage = {
  readonly '@context': readonly [string, Readonly<Record<string, string>>];
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly items: readonly Annotation[];
};

/** All evidence of a dossier in the W3C's Web Annotation Data Model. The model leaves the unit of a position open, so each names it. */
export function toWebAnnotations(dossier: Dossier): AnnotationPage {
  const { id, article, statements, mentions, dates, events, actors, places, things } = dossier;
  const base = `urn:mawqif:${id}`;
  const source = article.url ?? `${base}:article`;
  const names = new Map([...actors, ...places, ...things].map((named) => [named.id, named.names]));
  const annotate = (motivation: Annotation['motivation'], part: string, values: Readonly<Record<'en' | 'ar' | 'zh', string>>, spans: readonly Span[]): Annotation => ({
    id: `${base}:${part}`,
    type: 'Annotation',
    motivation,
    body: (['en', 'ar', 'zh'] as const).map((language) => ({ type: 'TextualBody', value: values[language], language, purpose: motivation })),
    target: spans.map((span) => ({ type: 'SpecificResource', source, selector: selectorsOf(article.text, span) })),
  });
  const inAll = (value: string) => ({ en: value, ar: value, zh: value });
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { mawqif: 'urn:mawqif:terms:' }],
    id: `${base}:annotations`,
    type: 'AnnotationPage',
    items: [
      ...statements.map(({ id: part, paraphrase, evidence }) => annotate('describing', part, paraphrase, evidence)),
      ...mentions.map(({ id: part, of, span }) => annotate('identifying', part, names.get(of) ?? inAll(of), [span])),
      ...dates.map(({ id: part, edtf, span }) => annotate('classifying', part, inAll(edtf ?? span.quote), [span])),
      ...events.filter(({ evidence }) => evidence.length > 0).map(({ id: part, title, evidence }) => annotate('describing', part, title, evidence)),
    ],
  };
}

function selectorsOf(text: string, { start, end, quote }: Span): readonly Selector[] {
  return [
    { type: 'TextQuoteSelector', exact: quote, prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)), suffix: whole(text.slice(end, end + CONTEXT)) },
    { type: 'TextPositionSelector', start, end, 'mawqif:unit': 'utf-16' },
  ];
}

/** Half of a surrogate pair at either edge is dropped: it is no character, and JSON readers choke on it. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
