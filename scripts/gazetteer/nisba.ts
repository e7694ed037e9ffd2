/** The inflected forms of an Arabic nisba adjective, without its article: صيني gives صينية, صينيون, صينيتان… */
export function inflectNisba(masculine: string): string[] {
  if (masculine.includes(' ')) return inflectPhrase(masculine);
  if (!masculine.endsWith('ي')) throw new Error(`bug: nisba without a final ya: "${masculine}"`);
  // the accusative "صينيا" stands for صينيًا, whose tanwin is rarely written
  return ['', 'ة', 'ون', 'ين', 'ان', 'تان', 'تين', 'ات', 'ا'].map((ending) => masculine + ending);
}

// "جنوب أفريقي" inflects at its last word, "كوري جنوبي" at both.
function inflectPhrase(phrase: string): string[] {
  const [head = '', tail = ''] = phrase.split(' ');
  const heads = head.endsWith('ي') ? inflectNisba(head) : [];
  const tails = inflectNisba(tail);
  const phrases = tails.map((last, i) => `${heads[i] ?? head} ${last}`);
  // two adjectives both take the article (الكوري الجنوبي): listed, since the matcher knows only an article at the start
  return heads.length === 0 ? phrases : [...phrases, ...tails.map((last, i) => `ال${heads[i] ?? head} ال${last}`)];
}
