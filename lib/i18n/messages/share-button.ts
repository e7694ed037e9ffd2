import { tableOf } from '../tables';

export type ShareButtonMessages = { readonly share: string; readonly notLoaded: string };

/** Apart from the dialog's own words, which are loaded with it. */
export const SHARE_BUTTON = tableOf('shareButton');
