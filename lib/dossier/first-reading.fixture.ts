import dossier from '../../data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import issues from '../../data/issues.json' with { type: 'json' };
import type { Lang } from '../i18n/lang';
import { localise, type Reading } from './localise';
import { Dossier, Issues } from './schema';

/** For tests: the first article as readers of one language have it. */
export function firstReading(lang: Lang = 'en'): Reading {
  return localise(Dossier.parse(dossier), Issues.parse(issues), lang);
}
