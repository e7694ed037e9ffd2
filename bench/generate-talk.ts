import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDossier } from '../lib/dossier/parse';
import { Dossier, type Span } from '../lib/dossier/schema';

// The first article over and over in one dossier, to give as a talk: `npx tsx bench/generate-talk.ts folder 400` makes `talk-400`, with as
// many statements, and `talk-38` beside it; then MAWQIF_DOSSIERS=folder npm start.
const [folder, ...asked] = process.argv.slice(2);
const counts = [38, ...asked.map(Number)];

/** Statements are those of the article, in turn; each time round about the next issue, for the charts to have rows. */
function talkOf(first: Dossier, count: number): unknown {
  const { text } = first.article;
  const issues = [...new Set(first.statements.map(({ issue }) => issue))];
  const rounds = Math.ceil(count / first.statements.length);
  const later = (span: Span, round: number): Span => ({ ...span, start: span.start + round * (text.length + 2), end: span.end + round * (text.length + 2) });
  const orNull = (span: Span | null, round: number): Span | null => (span === null ? null : later(span, round));
  const statements = Array.from({ length: rounds }, (_, round) => first.statements.map((statement) => ({
    ...statement,
    id: round === 0 ? statement.id : `${statement.id}-${round}`,
    issue: issues[(issues.indexOf(statement.issue) + round) % issues.length],
    repeats: null,
    verb: orNull(statement.verb, round), intensifier: orNull(statement.intensifier, round),
    evidence: statement.evidence.map((span) => later(span, round)), focus: orNull(statement.focus, round),
  }))).flat().slice(0, count);
  return { ...first, id: `talk-${count}`, article: { ...first.article, text: Array.from({ length: rounds }, () => text).join('\n\n') }, statements };
}

if (folder === undefined || counts.some((count) => !Number.isInteger(count) || count < 1)) {
  process.stderr.write('missing folder or numbers of statements: npx tsx bench/generate-talk.ts folder 400\n');
  process.exitCode = 2;
} else {
  const first = Dossier.parse(JSON.parse(readFileSync(new URL('../data/dossiers/xi-assad-2021-11-05.json', import.meta.url), 'utf8')));
  mkdirSync(folder, { recursive: true });
  for (const count of counts) {
    const parsed = parseDossier(talkOf(first, count));
    if (!parsed.ok) throw new Error(`bug: no dossier: ${parsed.problems[0]?.at} ${parsed.problems[0]?.message}`);
    writeFileSync(path.join(folder, `${parsed.value.id}.json`), JSON.stringify(parsed.value));
    process.stdout.write(`${parsed.value.id}\n`);
  }
}
