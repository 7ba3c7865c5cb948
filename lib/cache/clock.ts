/** The clock Next stamps entries with, in milliseconds since 1970: it can drift from Date.now() while a process lives. */
export const now = (): number => performance.timeOrigin + performance.now();
