import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isLang } from '../lib/i18n/lang';
import type { Annotation } from '../lib/evaluate/gold';
import { parseAnnotation } from '../lib/evaluate/parse-annotation';
import { predictionOf } from '../lib/evaluate/prediction';
import { reportOf, type Scored } from '../lib/evaluate/report';
import { scoreArticle } from '../lib/evaluate/score';
import { extract } from '../lib/extract/extract';

/** `evaluate corpus/`: texts/*.txt read and compared with gold/*.json; the figures go to standard output as JSON. */
function main(folder: string | undefined): number {
  if (folder === undefined || !existsSync(path.join(folder, 'gold'))) {
    process.stderr.write(`missing corpus: "${folder ?? ''}"; give a folder that holds gold/ and texts/\n`);
    return 2;
  }
  const scored: Scored[] = [];
  const malformed: string[] = [];
  for (const file of readdirSync(path.join(folder, 'gold')).filter((name) => name.endsWith('.json')).toSorted()) {
    const id = file.slice(0, -'.json'.length);
    const gold = readGold(path.join(folder, 'gold', file));
    if (typeof gold === 'string') {
      malformed.push(gold);
      continue;
    }
    const textFile = path.join(folder, 'texts', `${id}.txt`);
    const missing = !existsSync(textFile);
    if (missing) process.stderr.write(`missing text: "${id}"; it counts as an empty reading\n`);
    const text = missing ? '' : readFileSync(textFile, 'utf8');
    const lang = gold.lang ?? id.slice(0, 2);
    const dossier = extract({ text, lang: isLang(lang) ? lang : undefined, publishedOn: gold.pub_date ?? undefined });
    scored.push({ id, missing, score: scoreArticle(gold, missing ? {} : predictionOf(dossier), text) });
  }
  if (malformed.length > 0 || scored.length === 0) {
    // figures over a part of a corpus would be taken for figures of the whole
    process.stderr.write(malformed.length > 0 ? malformed.map((line) => `${line}\n`).join('') : `empty corpus: "${folder}"; gold/ holds no .json\n`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(reportOf(scored), null, 1)}\n`);
  return 0;
}

/** The annotation in a file, or a sentence that says what is wrong with it. */
function readGold(file: string): Annotation | string {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    return `unreadable gold: "${file}": ${cause instanceof Error ? cause.message : String(cause)}`;
  }
  const parsed = parseAnnotation(json);
  return parsed.ok ? parsed.value : `malformed gold: "${file}": ${parsed.problems.map(({ at, message }) => `${at}: ${message}`).join('; ')}`;
}

process.exitCode = main(process.argv.slice(2).find((argument) => !argument.startsWith('-')));
