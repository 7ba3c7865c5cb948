import "server-only";
import { and, eq } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { addJob } from "@/lib/jobs/add-job";
import { bringIn } from "./bring-in";
import { type FileFormat, formatFacts } from "./formats";
import { isId } from "./id";
import { describeShape } from "./input";
import { judgeFile } from "./judge";
import { bodyOf } from "./judge/heads";
import { dropLeftover } from "./leftovers";
import { fileSentences as say } from "./limits";
import { keptName, nameProblem, tidyName } from "./names";
import { media } from "./schema";
import { makeSizes } from "./sizes";
import { storeFile, storeSizes } from "./store";

export type AddedPicture = { id: string; width: number; height: number; widths: number[] };
/** What every file tells of itself; a file that isn't a picture has no width and no widths. */
/** Written in the row's transaction. */
type Also = (tx: Tx, id: string) => Promise<unknown>;
export type AddedFile = AddedPicture & { name: string; format: FileFormat; bytes: number };

/**
 * Brings in any file of an agency, picture or not, by its content: the row is there when this answers, its bytes are in
 * the store, and only the agency's own people get it until a published page uses it. Refused with a sentence: a name that
 * climbs or hides, what judge/ and sizes.ts refuse, and a full quota.
 */
export async function addFile(operator: Operator, bytes: Buffer, name: string, also?: Also): Promise<Outcome<AddedFile>> {
  const problem = nameProblem(name);
  if (problem !== null) return refused(problem, "file");
  return bodyOf(bytes) === "picture" ? asFile(bytes, name, await addPicture(operator, bytes, name, also)) : addDownload(operator, bytes, name, also);
}

const asFile = (bytes: Buffer, name: string, added: Outcome<AddedPicture>): Outcome<AddedFile> =>
  added.ok ? done({ ...added.value, name: tidyName(name), format: "picture", bytes: bytes.byteLength }) : added;

/**
 * Brings in a picture: its sizes as files, then its row. Only the agency's own people see it until a published story
 * shows it. `name` is kept for people and never used as a path; `also` is written in the row's transaction.
 */
export async function addPicture(operator: Operator, bytes: Buffer, name: string, also?: Also): Promise<Outcome<AddedPicture>> {
  const sized = await makeSizes(bytes);
  if (!sized.ok) return sized;
  const { width, height, files } = sized.value;
  const widths = files.map((file) => file.width);
  const brought = await bringIn(operator, {
    row: { width, height, widths, name: tidyName(name), bytes: files.reduce((sum, file) => sum + file.data.byteLength, 0) },
    keep: (id) => storeSizes(operator.tenantId, id, sized.value),
    also: async (tx, id) => {
      await also?.(tx, id);
      await addJob(tx, "make-avif", { mediaId: id }, { jobKey: `make-avif:${id}` });
      await recordAudit(tx, operator, { action: "picture.added", subject: "media", subjectId: id, data: { width, height } });
    },
  });
  return brought.ok ? done({ id: brought.value, width, height, widths }) : brought;
}

async function addDownload(operator: Operator, bytes: Buffer, given: string, also?: Also): Promise<Outcome<AddedFile>> {
  const judged = await judgeFile(bytes);
  if (!judged.ok) return judged;
  const format = judged.value;
  const row = { kind: formatFacts[format].kind, format, width: 0, height: 0, widths: [], name: keptName(given, format), bytes: bytes.byteLength };
  const brought = await bringIn(operator, {
    row, keep: (id) => storeFile(operator.tenantId, id, format, bytes),
    also: async (tx, id) => {
      await also?.(tx, id);
      await recordAudit(tx, operator, { action: "file.added", subject: "file", subjectId: id, data: { name: row.name, bytes: row.bytes } });
    },
  });
  return brought.ok ? done({ id: brought.value, width: 0, height: 0, widths: [], name: row.name, format, bytes: row.bytes }) : brought;
}

/** Says what a picture shows and what must stay in sight when it is cropped. Answers whether citizens see it now. */
export async function describePicture(operator: Operator, id: string, fields: unknown): Promise<Outcome<{ shown: boolean }>> {
  const read = parseInput(describeShape, fields);
  if (!read.ok) return read;
  if (!isId(id)) return refused(say.gone);
  return withKey(operator, async (tx) => {
    const changed = await tx.update(media).set(read.value).where(and(own(operator, id), eq(media.kind, "picture"))).returning({ publicAt: media.publicAt });
    const [row] = changed;
    if (!row) return refused(say.gone);
    await recordAudit(tx, operator, { action: "picture.described", subject: "media", subjectId: id, data: read.value });
    return done({ shown: row.publicAt !== null });
  });
}

/** Deletes a file for good, row and bytes. Refused while a draft or a published page uses it. */
export async function deleteFile(operator: Operator, id: string): Promise<Outcome<{ name: string }>> {
  if (!isId(id)) return refused(say.gone);
  const deleted = await withKey(operator, async (tx) => {
    // Locked: a story that begins to use it at this moment waits, and then doesn't find it.
    const [row] = await tx.select({ uses: media.uses, name: media.name, kind: media.kind, bytes: media.bytes }).from(media).where(own(operator, id)).for("update");
    if (!row) return refused(say.gone);
    if (row.uses > 0) return refused(say.used);
    await tx.delete(media).where(own(operator, id));
    const subject = row.kind === "picture" ? "media" : "file";
    await recordAudit(tx, operator, { action: "file.deleted", subject, subjectId: id, data: { name: row.name, bytes: row.bytes } });
    return done({ name: row.name });
  });
  if (deleted.ok) await dropLeftover(operator, id);
  return deleted;
}

/** The scope of every write of one file: tenant and id, never the id alone. */
const own = (operator: Operator, id: string) => and(eq(media.tenantId, operator.tenantId), eq(media.id, id));
