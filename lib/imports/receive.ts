import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { endSending } from "./commands";
import { fileOf, writePart } from "./file";
import { canImport } from "./policy";
import { imports } from "./schema";

export type Received = { received: number; whole: boolean };

/**
 * Takes one part of a file that begins at `from`. A part that came twice (its answer was lost) changes nothing; one that
 * leaves a gap is answered with how far the file is. Null: the agency expects no such file.
 */
export async function receivePart(operator: Operator, id: number, from: number, bytes: Buffer): Promise<Outcome<Received> | null> {
  if (!canImport(operator)) return null;
  return withKey(operator, async (tx) => {
    const [row] = await tx.select().from(imports).where(and(eq(imports.tenantId, operator.tenantId), eq(imports.id, id), eq(imports.state, "uploading"))).for("update");
    if (!row) return null;
    if (from + bytes.byteLength > row.fileBytes) return refused("Berkas ini lebih besar daripada yang diumumkan. Pilih berkasnya lagi.");
    if (from !== row.receivedBytes) return done({ received: row.receivedBytes, whole: false });
    await writePart(fileOf(operator.tenantId, id), from, bytes);
    const received = from + bytes.byteLength;
    await tx.update(imports).set({ receivedBytes: received, beatAt: sql`now()` }).where(and(eq(imports.tenantId, operator.tenantId), eq(imports.id, id)));
    if (received < row.fileBytes) return done({ received, whole: false });
    return (await endSending(operator, tx, row)) ? done({ received, whole: true }) : refused("Impor lain sedang berjalan. Tunggu sampai selesai, lalu kirim berkas ini lagi.");
  });
}
