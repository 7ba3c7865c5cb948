import "server-only";
import type { Desk } from "@/lib/access/keys";
import { done, type Issue, type Outcome } from "@/lib/forms/outcome";
import { forwardCase, undoForward } from "./hand-on";

/** Sends several cases on, one transaction each: what one refuses doesn't hold the others up. */
export async function forwardAll(desk: Desk, ids: readonly number[], toSlug: string, note: string | null): Promise<Outcome<number>> {
  return gather(ids, (id) => forwardCase(desk, id, toSlug, note));
}

export async function undoAll(desk: Desk, ids: readonly number[]): Promise<Outcome<number>> {
  return gather(ids, (id) => undoForward(desk, id));
}

async function gather(ids: readonly number[], act: (id: number) => Promise<Outcome<unknown>>): Promise<Outcome<number>> {
  const issues: Issue[] = [];
  for (const id of ids) {
    const outcome = await act(id);
    if (!outcome.ok) issues.push(...outcome.issues);
  }
  return issues.length > 0 ? { ok: false, issues } : done(ids.length);
}
