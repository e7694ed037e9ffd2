/** An article as people annotated it; a prediction has the same shape. Files of this kind come from outside, so nothing is sure to be there. */
export type Annotation = {
  readonly lang?: string;
  readonly pub_date?: string | null;
  readonly countries?: readonly (string | { readonly iso2: string; readonly optional?: boolean })[];
  readonly places?: readonly Surface[];
  readonly orgs?: readonly Surface[];
  readonly speakers?: readonly SpeakerRow[];
  readonly stances?: readonly StanceRow[];
  readonly dates?: readonly DateRow[];
};
export type Surface = string | { readonly surface?: string; readonly name?: string };
export type SpeakerRow = {
  readonly name_en?: string; readonly surface?: string; readonly name?: string; readonly role_en?: string;
  readonly aliases?: readonly string[]; readonly optional?: boolean;
};
export type StanceRow = {
  readonly speaker: string; readonly polarity: number; readonly quote: string; readonly alt_polarity?: number; readonly optional?: boolean;
};
export type DateRow = { readonly surface: string; readonly kind?: string; readonly edtf?: string | null; readonly edtf_alt?: readonly string[] };
