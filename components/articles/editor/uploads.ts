import { z } from "zod";
import { sendFile } from "@/components/files/send-file";
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

/** Sends a picture and tells how far it is, from the first moment. A broken network ends nothing: it waits for `decide`. Never throws. */
export async function upload(key: string, file: File): Promise<Uploaded> {
  const preview = URL.createObjectURL(file);
  const tell = (percent: number, failed = false) => {
    running.set(key, { name: file.name, preview, percent, failed });
    told();
  };
  // Before the file is even read: who saves meanwhile would save without it.
  tell(0);
  const problem = await problemOf(file);
  const answer = problem === null ? await sent(key, file, tell) : { ok: false as const, sentence: problem };
  running.delete(key);
  URL.revokeObjectURL(preview);
  told();
  return answer;
}

async function sent(key: string, file: File, tell: (percent: number, failed?: boolean) => void): Promise<Uploaded> {
  for (;;) {
    const answer = read(await sendFile("/api/gambar", file, { tell }));
    if (answer !== null) return answer;
    if (!(await decision(key, () => tell(0, true)))) return { ok: false, sentence: "Gambar tidak jadi dikirim." };
    tell(0);
  }
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

/** Null when nobody answered. */
function read(text: string | null): Uploaded | null {
  try {
    const answer = shape.parse(JSON.parse(text ?? ""));
    return answer.ok ? { ok: true, picture: answer.value } : { ok: false, sentence: answer.issues[0]?.message ?? pictureSentences.wrongType };
  } catch {
    return null;
  }
}
