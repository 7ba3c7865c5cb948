/** Numbers beside lists are said up to here: whether 100 or 1,000 wait changes nothing for whoever begins with the first. */
export const COUNTED_TO = 100;

/** "7", "99+". */
export const sayCount = (count: number): string => (count < COUNTED_TO ? String(count) : `${COUNTED_TO - 1}+`);
