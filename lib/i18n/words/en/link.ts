import type { LinkMessages } from '../../messages/link';

export const LINK: LinkMessages = {
  heading: 'Part of this link could not be used',
  item: (name, raw) => `unknown value of ${name}: “${raw}”`,
  allowed: (values) => `it can be: ${values}`,
  rest: 'It was left out; everything else in the link holds.',
};
