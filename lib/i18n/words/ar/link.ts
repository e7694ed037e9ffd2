import { isolate } from '../../format';
import type { LinkMessages } from '../../messages/link';

export const LINK: LinkMessages = {
  heading: 'جزء من هذا الرابط لا يمكن استعماله',
  item: (name, raw) => `قيمة مجهولة للمعامل ${isolate(name)}: «${isolate(raw)}»`,
  allowed: (values) => `القيم الممكنة: ${isolate(values)}`,
  rest: 'وقد أُهمل، وبقية الرابط سارية.',
};
