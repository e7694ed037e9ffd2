import { formatList, formatNumber, type Locale } from './format';

type Sides = { readonly supports: number; readonly opposes: number; readonly neutral: number };

/** Up to three by name, in the order of the drawing; null for more of them, which are said by their number. */
export function listNames(names: readonly string[], { lang }: Locale): string | null {
  return names.length <= 3 ? formatList(names, lang) : null;
}

/** "supports A and opposes B"; empty where there is neither. */
export function listStances({ supports, opposes }: { readonly supports: string | null; readonly opposes: string | null }, [yes, no, and]: readonly [yes: string, no: string, and: string]): string {
  return [...(supports === null ? [] : [yes + supports]), ...(opposes === null ? [] : [no + opposes])].join(and);
}

/** "supports 20, opposes 1"; what there is none of is left out. */
export function listSides({ supports, opposes, neutral }: Sides, names: readonly [supports: string, opposes: string, neutral: string], comma: string, locale: Locale): string {
  const parts = [[names[0], supports], [names[1], opposes], [names[2], neutral]] as const;
  return parts.filter(([, n]) => n > 0).map(([word, n]) => `${word} ${formatNumber(n, locale)}`).join(comma);
}
