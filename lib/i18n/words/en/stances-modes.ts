import type { ModeMessages } from '../../messages/stances-modes';

export const STANCE_MODES: ModeMessages = {
  modes: 'Chart',
  mode: { matrix: 'By issue', summary: 'In sum', reciprocity: 'Give and take', force: 'Force', whom: 'Who to whom' },
  sorts: 'Rows by',
  sort: { agreement: 'agreement', force: 'force', mention: 'mentions', text: 'order in the text' },
  unfold: 'unfold',
  rungs: { say: 'say', add: 'add', note: 'note, welcome', 'call-for': 'call for', affirm: 'affirm, pledge', stress: 'stress' },
  noForce: 'not weighed',
  besides: 'Said besides',
  nobody: 'nobody named',
  scroll: 'The chart, to be scrolled',
  lexicon: {
    open: 'Weights of the words',
    intro: 'How much each word of this article counts, 0 to 6: the verb that reports a statement, and what intensifies it. Polarity is read from the text and stays.',
    verbs: 'Verbs',
    intensifiers: 'Intensifiers',
    reset: 'Reset',
  },
};
