import type { LinkMessages } from '../../messages/link';

export const LINK: LinkMessages = {
  heading: '此链接的一部分无法使用',
  item: (name, raw) => `${name} 的值未知：“${raw}”`,
  allowed: (values) => `可用的值：${values}`,
  rest: '该部分已忽略，链接的其余部分仍然有效。',
};
