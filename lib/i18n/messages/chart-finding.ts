import type { Chart } from '../../stances/chart';
import type { StancesData } from '../../stances/data';
import { rungAt, weigh } from '../../stances/lexicon';
import { issuesOf, readReciprocity } from '../../stances/reciprocity';
import { formatNumber, isolate, type Locale } from '../format';
import { rungName } from './stances-modes';
import { countIssues, countStatements } from './stances-words';

const NAMED = 3; // speakers; more of them make no sentence

/** Only among Arabic words can a number change the order of what stands around it. */
function numberIn(count: number, locale: Locale): string {
  const text = formatNumber(count, locale);
  return locale.lang === 'ar' ? isolate(text) : text;
}

/** How much each of the two sides that exchange most offers the other, and how much of it firmly. */
function writeReciprocity(data: StancesData, locale: Locale): string | null {
  const [exchange] = readReciprocity(data).exchanges;
  if (exchange === undefined) return null;
  const { sides: [a, b], offers } = exchange;
  const n = (count: number): string => numberIn(count, locale);
  const firm = offers.map((own) => own.filter(({ polarity }) => polarity === 2).length);
  const [firmA = 0, firmB = 0] = firm;
  const on = offers.map((own) => countIssues(issuesOf(own), locale));
  const [onA = '', onB = ''] = on;
  const [sumA, sumB] = offers;
  switch (locale.lang) {
    case 'en': return `${a.name} offers ${b.country} ${countStatements(sumA.length, locale)} on ${onA}, ${b.name} offers ${a.country} ${n(sumB.length)} on ${onB}; of firm support, ${n(firmA)} against ${n(firmB)}`;
    case 'ar': return `من ${isolate(a.name)} إلى ${b.country}: ${countStatements(sumA.length, locale)} في ${onA}، ومن ${isolate(b.name)} إلى ${a.country}: ${countStatements(sumB.length, locale)} في ${onB}؛ والتأييد القوي ${n(firmA)} مقابل ${n(firmB)}`;
    case 'zh': return `${a.name}对${b.country}表示支持${n(sumA.length)}条，涉及${onA}；${b.name}对${a.country}${n(sumB.length)}条，涉及${onB}；其中坚定支持${n(firmA)}条对${n(firmB)}条`;
  }
}

type Tally = { readonly name: string; readonly count: number };

function writeTally(tallies: readonly Tally[], locale: Locale): string {
  const words = tallies.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => `${locale.lang === 'ar' ? isolate(name) : name} ${numberIn(count, locale)}`);
  return words.join({ en: ', ', ar: '، ', zh: '，' }[locale.lang]);
}

/** Who stands how often on the highest rung. */
function writeForce({ speakers, stances, lang }: StancesData, { weights }: Chart, locale: Locale): string | null {
  if (stances.length === 0 || speakers.length > NAMED) return null;
  const forces = new Map(stances.map((stance) => [stance.id, weigh(stance, lang, weights)]));
  const most = Math.max(...forces.values());
  const { rung, beyond } = rungAt(most);
  const tally = writeTally(speakers.map(({ id, name }) => ({ name, count: stances.filter((stance) => stance.speaker === id && forces.get(stance.id) === most).length })), locale);
  const name = rungName(rung, beyond, locale);
  switch (locale.lang) {
    case 'en': return `Most forceful (${name}): ${tally}`;
    case 'ar': return `أشد القول (${name}): ${tally}`;
    case 'zh': return `力度最高（${name}）：${tally}`;
  }
}

/** To whom each speaker mostly speaks. */
function writeWhom({ speakers, stances }: StancesData, locale: Locale): string | null {
  const n = (count: number): string => numberIn(count, locale);
  const clauses = speakers.flatMap(({ id, name }) => {
    const own = stances.filter(({ speaker }) => speaker === id);
    const counts = new Map<string, number>();
    for (const { whom } of own) if (whom !== null) counts.set(whom.name, (counts.get(whom.name) ?? 0) + 1);
    const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
    return most === undefined ? [] : [{ name, whom: most[0], count: most[1], of: own.length }];
  });
  const [first, ...others] = clauses;
  if (first === undefined || speakers.length > NAMED) return null;
  const share = (clause: typeof first): string => ({
    en: ` (${n(clause.count)} of ${n(clause.of)})`, ar: ` (${n(clause.count)} من ${n(clause.of)})`, zh: `（${n(clause.of)}条中${n(clause.count)}条）`,
  })[locale.lang];
  switch (locale.lang) {
    case 'en': return [`${first.name} speaks mostly to ${first.whom}${share(first)}`, ...others.map((one) => `${one.name} to ${one.whom}${share(one)}`)].join(', ');
    case 'ar': return clauses.map((one) => `معظم كلام ${isolate(one.name)} موجه إلى ${isolate(one.whom)}${share(one)}`).join('، و');
    case 'zh': return [`${first.name}的表态主要对${first.whom}${share(first)}`, ...others.map((one) => `${one.name}主要对${one.whom}${share(one)}`)].join('，');
  }
}

/** What a chart shows, as a sentence, of the statements that are given; null where it has none of its own. */
export function chartFinding(data: StancesData, chart: Chart, locale: Locale): string | null {
  switch (chart.mode) {
    case 'matrix': case 'summary': return null;
    case 'reciprocity': return writeReciprocity(data, locale);
    case 'force': return writeForce(data, chart, locale);
    case 'whom': return writeWhom(data, locale);
  }
}
