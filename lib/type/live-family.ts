/** The name of the letters that a file brings along. */
export const LIVE_FAMILY = 'MawqifLive';
