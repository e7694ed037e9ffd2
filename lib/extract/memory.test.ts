import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sweep } from '../sweep.fixture';
import { extract } from './extract';

const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
const SENTENCES = ['وأكد الرئيس المصري أن بلاده تدعم', 'ورحبت الصين بمشاركة', 'ودعا وزير الخارجية الفرنسي إلى حماية', 'وأدانت قطر يوم الجمعة', 'وقال المتحدث إن'];

/** A word that no other article has, so that whatever remembers words is filled. */
function wordOf(seed: number): string {
  let word = '';
  for (let rest = seed * 7919 + 17; word.length < 5 + (seed % 12); rest = (rest * 31 + 7) % 1_000_003) word += LETTERS[rest % LETTERS.length] ?? '';
  return word;
}

const articleOf = (n: number) => SENTENCES.map((sentence, i) => `${sentence} ${wordOf(n * 5 + i)} في عام ${1950 + (n % 70)}.`).join('\n').repeat(2);

describe('the memory of the reader', () => {
  it('is flat however many articles it reads', () => {
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    const used = () => {
      if (typeof collect === 'function') collect();
      return process.memoryUsage().heapUsed / 1e6;
    };
    const count = sweep(10_000);
    const warm = Math.ceil(count / 4);
    let read = 0;
    for (; read < warm; read += 1) extract({ text: articleOf(read), lang: 'ar', publishedOn: '2021-11-05' });
    const before = used();
    for (; read < count; read += 1) extract({ text: articleOf(read), lang: 'ar', publishedOn: '2021-11-05' });
    expect(used() - before).toBeLessThan(CACHES);
  }, 300_000);
});

const CACHES = 20; // MB that the remembered words may come to; 7,500 dossiers kept would be some 300
