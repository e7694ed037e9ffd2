import type { ShareButtonMessages } from '../../messages/share-button';

export const SHARE_BUTTON: ShareButtonMessages = { share: 'Share', notLoaded: 'This part of the page could not be loaded. Check the connection and press again.' };
