import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import type { FileFormat } from "@/lib/media/formats";
import { media } from "@/lib/media/schema";
import { filesInFields } from "./field-files";
import type { Fields } from "./field-spec";

/** A file to download, as a page names it. */
export type PublishedFile = { id: string; name: string; bytes: number; format: FileFormat };

/** The files of a kind's fields that this reader may have, in the fields' order. No statement where there are none. */
export async function filesOf(tx: Tx, tenantId: number, fields: Fields): Promise<PublishedFile[]> {
  const ids = filesInFields(fields);
  if (ids.length === 0) return [];
  const rows = await tx.select({ id: media.id, name: media.name, bytes: media.bytes, format: media.format }).from(media).where(and(eq(media.tenantId, tenantId), inArray(media.id, ids)));
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}
