const DEADLOCK = "40P01";
const MOST_TIMES = 5;

const isDeadlock = (error: unknown): boolean => error instanceof Error && (("code" in error && error.code === DEADLOCK) || isDeadlock(error.cause));

/**
 * Does a transaction again that the database ended because it and another waited for each other: nothing of it was done. For
 * what can't be asked for once more, such as what a gateway has just answered.
 */
export async function insistent<T>(transaction: () => Promise<T>): Promise<T> {
  for (let time = 1; ; time += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (time === MOST_TIMES || !isDeadlock(error)) throw error;
    }
  }
}
