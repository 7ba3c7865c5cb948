import { z } from "zod";
import { HEAD_BYTES, kindProblem } from "@/lib/media/kind";
import { PICTURE_BYTES, pictureSentences } from "@/lib/media/limits";
import type { PictureSizes } from "./types";

export type Upload = { name: string; preview: string; percent: number; /** The network broke; it waits to be sent again. */ failed: boolean };
export type Uploaded = { ok: true; picture: PictureSizes } | { ok: false; sentence: string };

const shape = z.union([
  z.object({ ok: z.literal(true), value: z.object({ id: z.string(), width: z.number(), height: z.number(), widths: z.array(z.number()) }) }),
  z.object({ ok: z.literal(false), issues: z.array(z.object({ message: z.string() })) }),
]);

/** Pictures on their way, by their passing name, for whoever shows their progress. */
const running = new Map<string, Upload>();
const waiting = new Map<string, (again: boolean) => void>();
const listeners = new Set<() => void>();
const told = () => listeners.forEach((listener) => listener());

export const uploading = (): boolean => running.size > 0;
export const uploadOf = (key: string): Upload | undefined => running.get(key);
export function watchUploads(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sends a picture and tells how far it is. A broken network ends nothing: it waits for `decide`. Never throws. */
export async function upload(key: string, file: File): Promise<Uploaded> {
  const problem = await problemOf(file);
  if (problem !== null) return { ok: false, sentence: problem };
  const preview = URL.createObjectURL(file);
  const tell = (percent: number, failed = false) => {
    running.set(key, { name: file.name, preview, percent, failed });
    told();
  };
  let answer: Uploaded | null = null;
  for (let again = true; again && answer === null;) {
    tell(0);
    answer = await send(file, tell);
    if (answer === null) again = await decision(key, () => tell(0, true));
  }
  running.delete(key);
  URL.revokeObjectURL(preview);
  told();
  return answer ?? { ok: false, sentence: "Gambar tidak jadi dikirim." };
}

/** Sends again what the network broke off, or gives it up. */
export function decide(key: string, again: boolean): void {
  waiting.get(key)?.(again);
}

export function giveUpAll(): void {
  [...waiting.values()].forEach((resolve) => resolve(false));
}

function decision(key: string, tell: () => void): Promise<boolean> {
  tell();
  return new Promise((resolve) => {
    const back = () => decided(true);
    const decided = (again: boolean) => {
      window.removeEventListener("online", back);
      waiting.delete(key);
      resolve(again);
    };
    window.addEventListener("online", back);
    waiting.set(key, decided);
  });
}

/** What can be seen before a byte is sent, so that nobody waits for a refusal. */
async function problemOf(file: File): Promise<string | null> {
  try {
    const problem = kindProblem(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
    return problem ?? (file.size > PICTURE_BYTES ? pictureSentences.tooBig : null);
  } catch {
    return "Berkas itu tidak bisa dibaca. Periksa apakah masih ada, lalu coba lagi.";
  }
}

/** XMLHttpRequest, because fetch doesn't tell how much has been sent. Null when nobody answered. */
function send(file: File, tell: (percent: number) => void): Promise<Uploaded | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/gambar");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-nama", encodeURIComponent(file.name.slice(0, 200)));
    request.upload.onprogress = (event) => tell(event.total ? Math.round((event.loaded / event.total) * 100) : 0);
    request.onload = () => resolve(read(request.responseText));
    request.onerror = request.ontimeout = request.onabort = () => resolve(null);
    request.send(file);
  });
}

function read(text: string): Uploaded | null {
  try {
    const answer = shape.parse(JSON.parse(text));
    return answer.ok ? { ok: true, picture: answer.value } : { ok: false, sentence: answer.issues[0]?.message ?? pictureSentences.wrongType };
  } catch {
    return null;
  }
}
