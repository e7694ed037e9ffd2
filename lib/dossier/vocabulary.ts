/** The words of the schema that views lay out by. They stand apart from it, so that a browser needn't load the schema's library. */
export const ACTS = [
  'supports', 'opposes', 'calls-for', 'rejects', 'welcomes', 'condemns', 'praises', 'thanks',
  'hopes', 'pledges', 'warns', 'denies', 'accuses', 'proposes', 'asserts',
] as const;

/** In the order of a timeline's lanes. */
export const CATEGORIES = [
  'diplomatic-relations', 'visit', 'call', 'agreement', 'economy', 'aid', 'un-vote', 'multilateral', 'conflict-context',
] as const;
