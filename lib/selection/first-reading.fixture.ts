import { readFileSync } from 'node:fs';
import { localise, type Reading } from '../dossier/localise';
import { parseDossier } from '../dossier/parse';
import { Issues } from '../dossier/schema';
import type { Lang } from '../i18n/lang';

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));
}

/** The first article as tests read it. */
export function firstReading(lang: Lang = 'en'): Reading {
  const parsed = parseDossier(readJson('dossiers/xi-assad-2021-11-05.json'));
  if (!parsed.ok) throw new Error('bug: the first dossier has faults');
  return localise(parsed.value, Issues.parse(readJson('issues.json')), lang);
}
