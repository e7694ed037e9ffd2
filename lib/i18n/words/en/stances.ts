import type { StancesMessages } from '../../messages/stances';

export const STANCES: StancesMessages = {
  title: 'Stances by speaker',
  inAll: 'In all',
  neutral: 'neutral',
  speakers: 'Speakers',
  positions: 'Positions',
  key: 'Key',
  repeatedKey: 'said more than once',
  empty: 'No statement was read from this article',
  emptyHow: 'A statement is a clause in which somebody takes a position; add one to the dossier to see it here.',
  readFrom: 'Read from one article',
  undated: 'undated',
  caption: 'Each distinct statement, by speaker, in the order of the text',
  columns: { issue: 'Issue', position: 'Position', act: 'Act', concept: 'About', quote: 'In the article', paraphrase: 'Paraphrase', said: 'Said' },
};
