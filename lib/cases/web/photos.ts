import "server-only";
import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull, lt, sql } from "drizzle-orm";
import type { Gateway, Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { tidyName } from "@/lib/media/names";
import { makeSizes } from "@/lib/media/sizes";
import { openStore } from "@/lib/storage/open";
import { readWhole } from "@/lib/storage/store";
import { tenants } from "@/lib/tenants/schema";
import { type CaseWorker } from "../reach";
import { MOST_PHOTOS, MOST_WAITING, PHOTO_BYTES } from "./photo-limits";
import { casePhotos } from "./schema";

export type WaitingPhoto = { id: string; name: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where a photo lies: apart from what agencies publish, named by its id alone, since its case may move. */
function placeOf(id: string, width?: number): string {
  if (!UUID.test(id)) throw new Error("Not a photo's id.");
  return width === undefined ? `laporan/${id}` : `laporan/${id}/${Math.trunc(width)}.webp`;
}

/**
 * Keeps a photo for a form that isn't taken in yet, so that it needn't be chosen again when something else was wrong.
 * Made anew from its pixels: place, time and camera that a telephone writes into it are gone.
 */
export async function keepPhoto(gateway: Gateway, nonce: string, file: File): Promise<Outcome<WaitingPhoto>> {
  if (file.size > PHOTO_BYTES) return refused(`Foto “${tidyName(file.name)}” lebih dari 8 MB. Kecilkan dulu, atau kirim tanpa foto itu.`, "foto");
  if (await isFull(gateway)) return refused("Foto sedang tidak bisa diterima. Kirim tanpa foto; laporannya tetap kami terima.", "foto");
  const sized = await makeSizes(Buffer.from(await file.arrayBuffer()));
  if (!sized.ok) return refused(`${tidyName(file.name)}: ${sized.issues[0]?.message ?? "tidak bisa dibaca."}`, "foto");
  if ((await waitingPhotos(gateway, nonce)).length >= MOST_PHOTOS) return refused(`Paling banyak ${MOST_PHOTOS} foto. Yang lain tidak ikut.`, "foto");
  const id = randomUUID();
  const { width, height, files } = sized.value;
  // The row first: what the store keeps is always known, and swept when no form comes.
  await withKey(gateway, (tx) => tx.insert(casePhotos).values({
    id, tenantId: deskId, nonce, name: tidyName(file.name), width, height, widths: files.map((one) => one.width), bytes: files.reduce((sum, one) => sum + one.data.byteLength, 0),
  }));
  try {
    for (const one of files) await openStore().put(placeOf(id, one.width), one.data, "image/webp");
  } catch (error) {
    await withKey(gateway, (tx) => tx.delete(casePhotos).where(and(eq(casePhotos.id, id), waits(nonce))));
    throw error;
  }
  return done({ id, name: tidyName(file.name) });
}

const deskId = sql`(select d.id from ${tenants} d where d.kind = 'meja')`;

const waits = (nonce: string) => and(eq(casePhotos.nonce, nonce), isNull(casePhotos.caseId));

/** Forms of forged names have no limit of their own: so many photos wait in the whole city, and no more fill the disk. */
async function isFull(gateway: Gateway): Promise<boolean> {
  const waiting = await withKey(gateway, (tx) => tx.$count(casePhotos, isNull(casePhotos.caseId)));
  return waiting >= MOST_WAITING;
}

export const waitingPhotos = (gateway: Gateway, nonce: string): Promise<WaitingPhoto[]> =>
  withKey(gateway, (tx) => tx.select({ id: casePhotos.id, name: casePhotos.name }).from(casePhotos).where(waits(nonce)).orderBy(asc(casePhotos.createdAt)));

/** The photos of a form become the case's, in the transaction that opens it. */
export const attachPhotos = (tx: Tx, nonce: string, place: { tenantId: number; caseId: number }) => tx.update(casePhotos).set(place).where(waits(nonce));

/** A photo of a case in the reader's reach; a stranger's is like none. */
export async function findPhoto(key: CaseWorker, id: string): Promise<{ id: string; widths: number[] } | null> {
  if (!UUID.test(id)) return null;
  const mine = key.kind === "operator" ? eq(casePhotos.tenantId, key.tenantId) : undefined;
  const [row] = await withKey(key, (tx) => tx.select({ id: casePhotos.id, widths: casePhotos.widths }).from(casePhotos).where(and(eq(casePhotos.id, id), sql`${casePhotos.caseId} is not null`, mine)));
  return row ?? null;
}

export const readPhoto = (id: string, width: number): Promise<Buffer<ArrayBuffer> | null> => readWhole(openStore(), placeOf(id, width));

const AT_ONCE = 50;

/** Job: photos of forms that were never finished, a day old, all of them. Answers how many. */
export async function sweepPhotos(job: Job): Promise<number> {
  let swept = 0;
  for (let batch = AT_ONCE; batch === AT_ONCE; swept += batch) batch = await sweepSome(job);
  return swept;
}

/** Their files first: a row that stays is swept again. */
function sweepSome(job: Job): Promise<number> {
  return withKey(job, async (tx) => {
    const old = await tx.select({ id: casePhotos.id }).from(casePhotos)
      .where(and(isNull(casePhotos.caseId), lt(casePhotos.createdAt, sql`now() - interval '1 day'`))).limit(AT_ONCE).for("update");
    for (const { id } of old) {
      await openStore().drop(placeOf(id));
      await tx.delete(casePhotos).where(eq(casePhotos.id, id));
    }
    return old.length;
  });
}
