import { formatNumber, plural, type Locale } from './format';

/** Forms of a counted thing; `#` stands where the number goes, and a form without it says the number by itself. */
type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export function counted(n: number, forms: Counted, locale: Locale): string {
  return (forms[plural(locale.lang, n)] ?? forms.other).replace('#', () => formatNumber(n, locale));
}
