import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isLang } from '../lib/i18n/lang';
import type { Annotation } from '../lib/evaluate/gold';
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
  for (const file of readdirSync(path.join(folder, 'gold')).filter((name) => name.endsWith('.json')).toSorted()) {
    const id = file.slice(0, -'.json'.length);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a corpus of our own making
    const gold = JSON.parse(readFileSync(path.join(folder, 'gold', file), 'utf8')) as Annotation;
    const textFile = path.join(folder, 'texts', `${id}.txt`);
    const missing = !existsSync(textFile);
    if (missing) process.stderr.write(`missing text: "${id}"; it counts as an empty reading\n`);
    const text = missing ? '' : readFileSync(textFile, 'utf8');
    const lang = gold.lang ?? id.slice(0, 2);
    const dossier = extract({ text, lang: isLang(lang) ? lang : undefined, publishedOn: gold.pub_date ?? undefined });
    scored.push({ id, missing, score: scoreArticle(gold, missing ? {} : predictionOf(dossier), text) });
  }
  process.stdout.write(`${JSON.stringify(reportOf(scored), null, 1)}\n`);
  return 0;
}

process.exitCode = main(process.argv.slice(2).find((argument) => !argument.startsWith('-')));
