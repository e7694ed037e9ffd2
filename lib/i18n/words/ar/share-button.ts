import type { ShareButtonMessages } from '../../messages/share-button';

export const SHARE_BUTTON: ShareButtonMessages = { share: 'مشاركة', notLoaded: 'تعذّر تحميل هذا الجزء من الصفحة. تحقق من الاتصال ثم أعد المحاولة.' };
