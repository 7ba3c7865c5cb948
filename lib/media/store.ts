import "server-only";
import { openStore } from "@/lib/storage/open";
import { type ByteRange, type Kept, readWhole } from "@/lib/storage/store";
import { type FileFormat, formatFacts } from "./formats";
import type { Sized } from "./sizes";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TYPES = { webp: "image/webp", avif: "image/avif" };
export type PictureForm = keyof typeof TYPES;

/** Where one picture or file lies, from numbers and a checked uuid only: nothing that came by an address gets in here. */
function placeOf(tenantId: number, id: string): string {
  if (!Number.isSafeInteger(tenantId) || tenantId < 1 || !UUID.test(id)) throw new Error("Not a file's id.");
  return `media/${tenantId}/${id}`;
}

const sizeOf = (tenantId: number, id: string, width: number, form: PictureForm): string => `${placeOf(tenantId, id)}/${Math.trunc(width)}.${form}`;
const masterOf = (tenantId: number, id: string): string => `${placeOf(tenantId, id)}/master.webp`;
const fileOf = (tenantId: number, id: string): string => `${placeOf(tenantId, id)}/file`;

/** One after the other: the row that names them is written when all are there. */
export async function storeSizes(tenantId: number, id: string, { files, master }: Sized): Promise<void> {
  for (const { width, data } of files) await storeSize(tenantId, id, width, "webp", data);
  await openStore().put(masterOf(tenantId, id), master, TYPES.webp);
}

export const storeSize = (tenantId: number, id: string, width: number, form: PictureForm, data: Buffer): Promise<void> =>
  openStore().put(sizeOf(tenantId, id, width, form), data, TYPES[form]);

/** Bytes of one size, or null when the file is gone. `width` must be one of the picture's own. */
export const readSize = async (tenantId: number, id: string, width: number, form: PictureForm = "webp"): Promise<Buffer<ArrayBuffer> | null> =>
  readWhole(openStore(), sizeOf(tenantId, id, width, form));

export const dropSize = (tenantId: number, id: string, width: number, form: PictureForm): Promise<void> => openStore().drop(sizeOf(tenantId, id, width, form));

/** What further forms are made from: the master while there is one, else the largest size. */
export const readMaster = async (tenantId: number, id: string, largest: number): Promise<Buffer | null> =>
  (await readWhole(openStore(), masterOf(tenantId, id))) ?? readSize(tenantId, id, largest);

export const dropMaster = (tenantId: number, id: string): Promise<void> => openStore().drop(masterOf(tenantId, id));

export const storeFile = (tenantId: number, id: string, format: FileFormat, data: Buffer): Promise<void> =>
  openStore().put(fileOf(tenantId, id), data, formatFacts[format].type);

export const readFile = async (tenantId: number, id: string, range?: ByteRange): Promise<Kept | null> => openStore().get(fileOf(tenantId, id), range);

/** Everything that is kept of a picture or a file. */
export const dropSizes = async (tenantId: number, id: string): Promise<void> => openStore().drop(placeOf(tenantId, id));
