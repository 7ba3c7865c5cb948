/** Photos of a report. Browser-safe. A telephone's picture has three to six megabytes. */
export const MOST_PHOTOS = 3;
export const PHOTO_BYTES = 8 * 1024 * 1024;
/** Photos of forms that aren't taken in yet, of the whole city. */
export const MOST_WAITING = 2_000;
