import "server-only";
import { randomUUID } from "node:crypto";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome } from "@/lib/forms/outcome";
import { media } from "./schema";
import { makeSizes } from "./sizes";
import { dropSizes, storeSizes } from "./store";

export type AddedPicture = { id: string; width: number; height: number; widths: number[] };

/**
 * Brings in a picture: its sizes as files, then its row. Only the agency's own people see it until a published story
 * shows it. `name` is kept for people and never used as a path; `also` is written in the row's transaction.
 */
export async function addPicture(operator: Operator, bytes: Buffer, name: string, also?: (tx: Tx, id: string) => Promise<unknown>): Promise<Outcome<AddedPicture>> {
  const sized = await makeSizes(bytes);
  if (!sized.ok) return sized;
  const { width, height, files } = sized.value;
  const id = randomUUID();
  const widths = files.map((file) => file.width);
  await storeSizes(operator.tenantId, id, sized.value);
  try {
    await withKey(operator, async (tx) => {
      await tx.insert(media).values({
        tenantId: operator.tenantId, id, width, height, widths, name: tidyName(name), createdBy: operator.accountId,
        bytes: files.reduce((sum, file) => sum + file.data.byteLength, 0),
      });
      await also?.(tx, id);
      await recordAudit(tx, operator, { action: "picture.added", subject: "media", subjectId: id, data: { width, height } });
    });
  } catch (error) {
    await dropSizes(operator.tenantId, id);
    throw error;
  }
  return done({ id, width, height, widths });
}

const tidyName = (name: string): string => name.normalize("NFC").replace(/[\p{Cc}/\\]+/gu, " ").trim().slice(0, 200) || "gambar";
