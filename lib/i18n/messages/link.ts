import { isolate } from '../format';
import type { Lang } from '../lang';

type LinkMessages = {
  readonly heading: string;
  readonly item: (name: string, raw: string) => string;
  readonly allowed: (values: string) => string;
  readonly rest: string;
};

/** What a page says of the parts of a link that it could not use. */
export const LINK: Record<Lang, LinkMessages> = {
  en: {
    heading: 'Part of this link could not be used',
    item: (name, raw) => `unknown value of ${name}: “${raw}”`,
    allowed: (values) => `it can be: ${values}`,
    rest: 'It was left out; everything else in the link holds.',
  },
  ar: {
    heading: 'جزء من هذا الرابط لا يمكن استعماله',
    item: (name, raw) => `قيمة مجهولة للمعامل ${isolate(name)}: «${isolate(raw)}»`,
    allowed: (values) => `القيم الممكنة: ${isolate(values)}`,
    rest: 'وقد أُهمل، وبقية الرابط سارية.',
  },
  zh: {
    heading: '此链接的一部分无法使用',
    item: (name, raw) => `${name} 的值未知：“${raw}”`,
    allowed: (values) => `可用的值：${values}`,
    rest: '该部分已忽略，链接的其余部分仍然有效。',
  },
};
