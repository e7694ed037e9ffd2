import type { ShareButtonMessages } from '../../messages/share-button';

export const SHARE_BUTTON: ShareButtonMessages = { share: '分享', notLoaded: '无法加载页面的这一部分。请检查网络连接后再按一次。' };
