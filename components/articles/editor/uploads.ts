import { z } from "zod";
import { PICTURE_BYTES, pictureSentences } from "@/lib/media/limits";
import type { PictureSizes } from "./types";

export type Upload = { name: string; preview: string; percent: number };
export type Uploaded = { ok: true; picture: PictureSizes } | { ok: false; sentence: string };

const shape = z.union([
  z.object({ ok: z.literal(true), value: z.object({ id: z.string(), width: z.number(), height: z.number(), widths: z.array(z.number()) }) }),
  z.object({ ok: z.literal(false), issues: z.array(z.object({ message: z.string() })) }),
]);
const AWAY = "Gambar belum terkirim karena sambungan terputus. Coba masukkan lagi.";

/** Pictures on their way, by their passing name, for whoever shows their progress. */
const running = new Map<string, Upload>();
const listeners = new Set<() => void>();
const told = () => listeners.forEach((listener) => listener());

export const uploadOf = (name: string): Upload | undefined => running.get(name);
export function watchUploads(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sends a picture and tells how far it is. Never throws. */
export async function upload(key: string, file: File): Promise<Uploaded> {
  if (file.size > PICTURE_BYTES) return { ok: false, sentence: pictureSentences.tooBig };
  const preview = URL.createObjectURL(file);
  const tell = (percent: number) => {
    running.set(key, { name: file.name, preview, percent });
    told();
  };
  tell(0);
  const answer = await send(file, tell);
  running.delete(key);
  URL.revokeObjectURL(preview);
  told();
  return answer;
}

/** XMLHttpRequest, because fetch doesn't tell how much has been sent. */
function send(file: File, tell: (percent: number) => void): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/gambar");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-nama", encodeURIComponent(file.name));
    request.upload.onprogress = (event) => tell(event.total ? Math.round((event.loaded / event.total) * 100) : 0);
    request.onload = () => resolve(read(request.responseText));
    request.onerror = request.ontimeout = request.onabort = () => resolve({ ok: false, sentence: AWAY });
    request.send(file);
  });
}

function read(text: string): Uploaded {
  try {
    const answer = shape.parse(JSON.parse(text));
    return answer.ok ? { ok: true, picture: answer.value } : { ok: false, sentence: answer.issues[0]?.message ?? AWAY };
  } catch {
    return { ok: false, sentence: AWAY };
  }
}

export const picturesAmong = (files: Iterable<File>): File[] => [...files].filter((file) => file.type.startsWith("image/"));
