import type { Emphasis, EmphasisOf } from '../selection/emphasis';
import type { TimelineEvent } from './data';

const known = new WeakMap<EmphasisOf, WeakMap<readonly TimelineEvent[], Emphasis>>();

/** A count is faint when all that it counts are; one that is picked or hovered is drawn alone, so a count is never strong. */
export function emphasisOfCount(members: readonly TimelineEvent[], emphasisOf: EmphasisOf): Emphasis {
  const answers = known.get(emphasisOf) ?? new WeakMap<readonly TimelineEvent[], Emphasis>();
  known.set(emphasisOf, answers);
  const before = answers.get(members);
  if (before !== undefined) return before;
  const answer = members.every(({ id }) => emphasisOf(id) === 'faint') ? 'faint' : 'plain';
  answers.set(members, answer);
  return answer;
}
