import "server-only";
import type { Portal } from "@/lib/access/keys";
import { findPublicPicture, type StoredPicture } from "./queries";

/**
 * Public pictures as this process last saw them, so that a page from cache keeps its pictures while the database is
 * away. A picture that was closed is forgotten here at once, and by other processes within a minute.
 */
const FRESH_MS = 60_000;
const KEPT = 5_000;
const known = new Map<string, { picture: StoredPicture; at: number }>();
let closings = 0;

export async function publicPicture(portal: Portal, id: string): Promise<StoredPicture | null> {
  const kept = known.get(id);
  if (kept && Date.now() - kept.at < FRESH_MS) return kept.picture;
  const before = closings;
  try {
    const picture = await findPublicPicture(portal, id);
    // What was read while a picture was being closed may be older than the closing.
    if (before === closings) remember(id, picture);
    return picture;
  } catch (error) {
    if (kept) return kept.picture;
    throw error;
  }
}

function remember(id: string, picture: StoredPicture | null): void {
  known.delete(id);
  if (!picture) return;
  known.set(id, { picture, at: Date.now() });
  const oldest = known.keys().next();
  if (known.size > KEPT && !oldest.done) known.delete(oldest.value);
}

export function forgetPublicPicture(id: string): void {
  closings += 1;
  known.delete(id);
}
