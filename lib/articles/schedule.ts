import "server-only";
import { z } from "zod";
import type { Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { refused } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { addJob } from "@/lib/jobs/add-job";
import { unmetDuties } from "./checks";
import { picturesOf, takePictures } from "./pictures";
import { canPublish, countsAsOwnWork } from "./policy";
import { asksReview } from "./review";
import { addVersion, type ArticleRow } from "./row";
import { unreturned, unscheduled, unsubmitted } from "./showing";
import { type Stepped, takeStep } from "./step";

const YEAR_MS = 366 * 86_400_000;
/** `YYYY-MM-DDTHH:mm` in the city's time; between now and a year from now. */
const moment = (name: string) => z.string({ error: `Pilih tanggal dan jam ${name}.` }).regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, `Pilih tanggal dan jam ${name}.`)
  .transform((text) => new Date(`${text}:00+07:00`))
  .refine((at) => at.getTime() > Date.now(), `Waktu ${name} sudah lewat. Pilih waktu yang akan datang.`)
  .refine((at) => at.getTime() < Date.now() + YEAR_MS, `Waktu ${name} lebih dari setahun lagi. Pilih yang lebih dekat.`);

const publishShape = z.object({ at: moment("terbit") });
const unpublishShape = z.object({ at: moment("turun") });

/** Publishes what is written now at a later moment; what is written after this isn't part of it. */
export async function scheduleArticle(operator: Operator, id: number, revision: number, fields: unknown): Promise<Stepped> {
  const read = parseInput(publishShape, fields);
  if (!read.ok) return read;
  const { at } = read.value;
  return takeStep(operator, id, revision, async (tx, row) => {
    const problem = await notReady(tx, operator, row);
    if (problem) return problem;
    if (row.unpublishAt && row.unpublishAt <= at) return refused("Waktu turun lebih awal daripada waktu terbit. Ubah salah satunya.");
    const version = await addVersion(tx, operator, row, { event: "scheduled", note: at.toISOString() });
    await addJob(tx, "publish-scheduled", { tenantId: operator.tenantId, articleId: id, own: countsAsOwnWork(operator, row) }, { runAt: at, jobKey: `publish:${id}` });
    // The second person looked when it was scheduled: by then nothing waits any more.
    return { action: "article.scheduled", values: { publishAt: at, scheduledVersion: version, ...unsubmitted, ...unreturned }, data: { at: at.toISOString(), version } };
  });
}

export const unscheduleArticle = (operator: Operator, id: number, revision: number): Promise<Stepped> => takeStep(operator, id, revision, async (tx, row) => {
  if (!row.publishAt) return refused("Tulisan ini tidak dijadwalkan.");
  await addVersion(tx, operator, row, { event: "unscheduled" });
  // An end belongs to its publishing: left behind, it would lie in the past when somebody publishes by hand.
  return { action: "article.unscheduled", values: { ...unscheduled, ...(row.status === "published" ? {} : { unpublishAt: null }) } };
});

/** Takes a story down at a later moment; null keeps it up. */
export async function endArticleAt(operator: Operator, id: number, revision: number, fields: unknown): Promise<Stepped> {
  const read = fields === null ? null : parseInput(unpublishShape, fields);
  if (read && !read.ok) return read;
  const at = read?.value.at ?? null;
  return takeStep(operator, id, revision, async (tx, row) => {
    if (at && row.publishAt && at <= row.publishAt) return refused("Waktu turun lebih awal daripada waktu terbit. Ubah salah satunya.");
    if (at && row.status !== "published" && !row.publishAt) return refused("Terbitkan atau jadwalkan dulu, lalu tentukan kapan turun.");
    if (at) await addJob(tx, "end-scheduled", { tenantId: operator.tenantId, articleId: id }, { runAt: at, jobKey: `end:${id}` });
    return { action: "article.end-set", values: { unpublishAt: at }, data: { at: at?.toISOString() ?? null } };
  });
}

async function notReady(tx: Tx, operator: Operator, row: ArticleRow) {
  if (row.trashedAt) return refused("Tulisan ini ada di tempat sampah. Kembalikan dulu.");
  if (!canPublish(operator, { asksReview: await asksReview(tx, operator), submittedBy: row.submittedBy })) return refused("Instansi Anda meminta tinjauan orang kedua. Mintalah tinjauan dulu, lalu rekan Anda yang menjadwalkan.");
  const unmet = unmetDuties(row);
  if (unmet.length > 0) return { ok: false as const, issues: unmet.map(({ field, sentence, words }) => ({ field, message: sentence ?? words })) };
  const pictures = picturesOf(row);
  const own = await takePictures(tx, operator, pictures);
  return own.length < pictures.length ? refused("Ada gambar atau berkas yang tidak ditemukan di instansi Anda. Hapus, lalu masukkan lagi.", "body") : null;
}
