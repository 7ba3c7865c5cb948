import "server-only";
import type { Tx } from "@/lib/db/client";
import { addJob } from "@/lib/jobs/add-job";
import type { LetterAbout } from "./letter-schema";

/** Has people told by letter, in the transaction of what happened. `by`: whose doing it was, 0 the worker's. */
export const tell = (tx: Tx, { id, revision }: { id: number; revision: number }, about: LetterAbout, by: number): Promise<void> =>
  addJob(tx, "tell-broadcast", { broadcastId: id, revision, about, by }, { jobKey: `tell-broadcast:${id}:${revision}:${about}` });
