import { fold } from '../text/normalise';

export type VerbForm = { readonly form: string; readonly number: 'singular' | 'dual' | 'plural'; readonly gender: 'm' | 'f' | null; readonly person: 1 | 3 };

/** The perfect from its third person masculine singular: أكد → أكدت، أكدا، أكدوا…; دعا → دعت، دعوا; أبدى → أبدت. */
export function perfectForms(past: string): readonly VerbForm[] {
  const weak = /[اى]$/.test(past);
  const stem = weak ? past.slice(0, -1) : past;
  const glide = past.endsWith('ا') ? 'و' : 'ي';
  const long = weak ? stem + glide : stem;
  // a hollow verb shortens before a consonant: قال → قلنا, أدان → أدنا
  const short = /^.{1,2}ا.$/.test(past) ? past.slice(0, -2) + past.slice(-1) : long;
  return folded([
    { form: past, number: 'singular', gender: 'm', person: 3 },
    { form: `${stem}ت`, number: 'singular', gender: 'f', person: 3 },
    { form: `${long}ا`, number: 'dual', gender: 'm', person: 3 },
    { form: `${stem}تا`, number: 'dual', gender: 'f', person: 3 },
    { form: `${stem}وا`, number: 'plural', gender: 'm', person: 3 },
    { form: `${short}ن`, number: 'plural', gender: 'f', person: 3 },
    { form: `${short}نا`, number: 'plural', gender: null, person: 1 },
    ...(short === past ? [] : [{ form: `${short}ت`, number: 'singular', gender: null, person: 1 } as const]),
  ]);
}

/** The imperfect, indicative and jussive, from its third person masculine singular: يدعو → تدعو، ندعو، يدعوان، يدعون، يدع. */
export function imperfectForms(present: string): readonly VerbForm[] {
  const rest = present.slice(1);
  const weak = /[ويى]$/.test(rest);
  const stem = weak ? rest.slice(0, -1) : rest;
  const dual = rest.endsWith('ى') ? `${stem}ي` : rest;
  // a hollow verb shortens in the jussive: لم يقل
  const short = /.[اوي].$/.test(rest) ? rest.slice(0, -2) + rest.slice(-1) : null;
  return folded([
    { form: `ي${rest}`, number: 'singular', gender: 'm', person: 3 },
    { form: `ت${rest}`, number: 'singular', gender: 'f', person: 3 },
    { form: `أ${rest}`, number: 'singular', gender: null, person: 1 },
    { form: `ن${rest}`, number: 'plural', gender: null, person: 1 },
    { form: `ي${dual}ان`, number: 'dual', gender: 'm', person: 3 },
    { form: `ت${dual}ان`, number: 'dual', gender: 'f', person: 3 },
    { form: `ي${dual}ا`, number: 'dual', gender: 'm', person: 3 },
    { form: `ي${stem}ون`, number: 'plural', gender: 'm', person: 3 },
    { form: `ي${stem}وا`, number: 'plural', gender: 'm', person: 3 },
    ...(weak && stem.length > 1 ? [
      { form: `ي${stem}`, number: 'singular', gender: 'm', person: 3 } as const,
      { form: `ت${stem}`, number: 'singular', gender: 'f', person: 3 } as const,
    ] : []),
    ...(short === null ? [] : [
      { form: `ي${short}`, number: 'singular', gender: 'm', person: 3 } as const,
      { form: `ت${short}`, number: 'singular', gender: 'f', person: 3 } as const,
    ]),
  ]);
}

const POSSESSIVES = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ي', 'كم'];

/** A noun bare and with each possessive: إدانة → إدانة، إدانته، إدانتها…; the article is a clitic and peeled elsewhere. */
export function nounForms(noun: string): readonly string[] {
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
  const bare = [noun, `${noun}ا`].map(fold);
  const glided = noun.endsWith('اء') ? [`${noun.slice(0, -1)}ئه`, `${noun.slice(0, -1)}ئها`, `${noun.slice(0, -1)}ئهم`] : [];
  return [...bare, ...POSSESSIVES.map((suffix) => fold(stem + suffix)), ...glided.map(fold)];
}

/** A participle or an adjective in every gender and number, with the accusative alef: مؤكد → مؤكدا، مؤكدة، مؤكدان، مؤكدين… */
export function adjectiveForms(adjective: string): readonly VerbForm[] {
  const stem = adjective.replace(/ة$/, '');
  return folded([
    { form: stem, number: 'singular', gender: 'm', person: 3 },
    { form: `${stem}ا`, number: 'singular', gender: 'm', person: 3 },
    { form: `${stem}ة`, number: 'singular', gender: 'f', person: 3 },
    { form: `${stem}ان`, number: 'dual', gender: 'm', person: 3 },
    { form: `${stem}تان`, number: 'dual', gender: 'f', person: 3 },
    { form: `${stem}تين`, number: 'dual', gender: 'f', person: 3 },
    { form: `${stem}ين`, number: 'plural', gender: 'm', person: 3 },
    { form: `${stem}ون`, number: 'plural', gender: 'm', person: 3 },
  ]);
}

function folded(forms: readonly VerbForm[]): readonly VerbForm[] {
  return forms.map((row) => ({ ...row, form: fold(row.form) }));
}
