import type { Dossier } from '../dossier/schema';
import { askModel } from './ask-model';
import { mergeReply } from './merge';
import type { ModelSettings } from './settings';

/** A dossier read by rules, and then by a model where it answers; where it doesn't, the rules' dossier with a problem that says so. */
export async function addModelReading(dossier: Dossier, settings: ModelSettings): Promise<Dossier> {
  if (dossier.coverage.length === 0) return dossier; // nothing in it could be read
  const answer = await askModel(dossier, settings);
  if ('fault' in answer) return { ...dossier, problems: [...dossier.problems, { at: 'model', message: answer.fault }] };
  return mergeReply(dossier, answer.reply);
}
