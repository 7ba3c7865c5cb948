import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import type { FileFormat } from "./formats";
import { isId } from "./id";
import { media } from "./schema";

export type LinkedFile = { id: string; name: string; format: FileFormat; bytes: number };

/**
 * Files by their ids, for pages that link to them (`fileAddress`): only those of this agency that the reader of the
 * transaction may have. Call it inside the page's own query; no statement when there are no ids.
 */
export async function filesById(tx: Tx, tenantId: number, ids: string[]): Promise<Map<string, LinkedFile>> {
  const asked = ids.filter(isId);
  const rows = asked.length === 0 ? [] : await tx.select({ id: media.id, name: media.name, format: media.format, bytes: media.bytes }).from(media)
    .where(and(eq(media.tenantId, tenantId), inArray(media.id, asked)));
  return new Map(rows.map((row) => [row.id, row]));
}
