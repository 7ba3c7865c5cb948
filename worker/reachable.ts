import { isDatabaseAway } from "@/lib/db/away";

const AGAIN_MS = 2_000;

/** Does `work` as soon as the database can be reached, and says once that it waits. Other errors are thrown. */
export async function onceReachable<T>(work: () => Promise<T>, say: (sentence: string) => void): Promise<T> {
  for (let waiting = false; ; waiting = true) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      if (!waiting) say(`Database tidak terjangkau; dicoba lagi tiap ${AGAIN_MS / 1_000} detik.`);
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
