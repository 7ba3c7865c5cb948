import "server-only";
import type { Portal } from "@/lib/access/keys";
import { findPublicFile, type StoredFile } from "./queries";

/**
 * Public pictures and files as this process last saw them, so that a page from cache keeps them while the database is
 * away. One that was closed is forgotten here at once, and by other processes within a minute.
 */
const FRESH_MS = 60_000;
const KEPT = 5_000;
type Known = { pictures: Map<string, { picture: StoredFile; at: number }>; closings: number };

// Next bundles actions and routes apart, each with its own copy of this module: what one closes the other must forget.
const kept = globalThis as typeof globalThis & { pemkoPictures?: Known };
const known: Known = (kept.pemkoPictures ??= { pictures: new Map(), closings: 0 });

/** A picture that a published page shows. */
export async function publicPicture(portal: Portal, id: string): Promise<StoredFile | null> {
  const file = await publicFile(portal, id);
  return file?.format === "picture" ? file : null;
}

/** A picture or file that a published page shows. */
export async function publicFile(portal: Portal, id: string): Promise<StoredFile | null> {
  const seen = known.pictures.get(id);
  if (seen && Date.now() - seen.at < FRESH_MS) return seen.picture;
  const before = known.closings;
  try {
    const picture = await findPublicFile(portal, id);
    // What was read while a picture was being closed may be older than the closing.
    if (before === known.closings) remember(id, picture);
    return picture;
  } catch (error) {
    if (seen) return seen.picture;
    throw error;
  }
}

function remember(id: string, picture: StoredFile | null): void {
  known.pictures.delete(id);
  if (!picture) return;
  known.pictures.set(id, { picture, at: Date.now() });
  const oldest = known.pictures.keys().next();
  if (known.pictures.size > KEPT && !oldest.done) known.pictures.delete(oldest.value);
}

/** All of one agency, when only the worker knows which were closed. */
export function forgetPicturesOf(tenantId: number): void {
  known.closings += 1;
  for (const [id, { picture }] of known.pictures) if (picture?.tenantId === tenantId) known.pictures.delete(id);
}

export function forgetPublicPicture(id: string): void {
  known.closings += 1;
  known.pictures.delete(id);
}
