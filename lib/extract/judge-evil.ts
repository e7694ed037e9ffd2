import type { Annotated } from './annotate';

/** تدعم الإرهاب, يواصل أعماله العدائية: to back or go on with what is bad is held against whoever does it. */
export function isEvil({ words, tokens }: Annotated, from: number, until: number): boolean {
  // يستمر في التدهور: to go on in something bad
  const start = tokens[from]?.norm === 'في' && words[from + 1]?.entries.some(({ kind, part }) => kind === 'bad' && part === 'noun') === true ? from + 1 : from;
  for (let i = start; i < Math.min(until, start + 3); i += 1) {
    const entries = words[i]?.entries;
    if (entries?.some(({ kind }) => kind === 'cease' || kind === 'stance') === true || tokens[i]?.kind === 'mark' || CIRCUMSTANCES.has(tokens[i]?.norm ?? '')) return false;
    if (entries?.some(({ kind }) => kind === 'bad') === true) return true;
  }
  return false;
}

/** Behind these stands when or how, and no longer what: تستمر ما دامت الحرب. */
const CIRCUMSTANCES = new Set(['ما', 'طالما', 'حتي', 'اذا', 'عندما', 'رغم', 'منذ', 'خلال', 'بعد', 'قبل', 'في', 'ضد', 'دون', 'وسط', 'لمواجهه', 'لوقف']);
const DOER_WITHIN = 4; // tokens from the head of a clause to what its subject is called

/** المجموعات الإرهابية تواصل كذا: whatever those go on with who are called so is held against them. */
export function isEvilDoer({ words, tokens }: Annotated, from: number, at: number): boolean {
  if (at - from > DOER_WITHIN) return false;
  for (let i = from; i < at; i += 1) {
    if (/^(?:ال)?(?:ارهابي|عدو|محتل|معتدي|متطرف|مجرم|عدواني|غازي)(?:ه|ون|ين|ات)?$/.test(tokens[i]?.norm ?? '') && words[i]?.preposition !== 'ل') return true;
  }
  return false;
}
