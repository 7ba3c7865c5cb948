import { z } from "zod";
import { PART_BYTES } from "@/lib/imports/limits";

export type Sent = { ok: true; id: number } | { ok: false; sentence: string };

const issues = z.array(z.object({ message: z.string() }));
const begun = z.union([z.object({ ok: z.literal(true), value: z.object({ id: z.number() }) }), z.object({ ok: z.literal(false), issues })]);
const taken = z.union([z.object({ ok: z.literal(true), value: z.object({ received: z.number(), whole: z.boolean() }) }), z.object({ ok: z.literal(false), issues })]);

const AWAY = "Sambungan terputus dan berkas belum terkirim seluruhnya. Periksa sambungan Anda, lalu pilih berkasnya lagi.";
/** Waits before a part is sent again, in seconds: a minute of bad line is bridged. */
const PAUSES = [1, 2, 4, 8, 15, 30];

/** Sends a file in parts and tells how far it is, in percent. A part that got lost is sent again. Never throws. */
export async function sendFile(file: File, tell: (percent: number) => void, stop: AbortSignal): Promise<Sent> {
  const started = await answerOf("POST", "/api/impor", JSON.stringify({ name: file.name, size: file.size }), {}, stop);
  const place = begun.safeParse(started);
  if (!place.success) return { ok: false, sentence: AWAY };
  if (!place.data.ok) return { ok: false, sentence: place.data.issues[0]?.message ?? AWAY };
  const { id } = place.data.value;
  for (let at = 0; at < file.size;) {
    const part = file.slice(at, at + PART_BYTES);
    const answer = taken.safeParse(await answerOf("PUT", `/api/impor/${id}`, part, { "x-dari": String(at) }, stop));
    if (!answer.success) return { ok: false, sentence: AWAY };
    if (!answer.data.ok) return { ok: false, sentence: answer.data.issues[0]?.message ?? AWAY };
    at = answer.data.value.received;
    tell(Math.floor((at / file.size) * 100));
  }
  return { ok: true, id };
}

/** The answer's JSON, whatever its status; null when nobody answered however often we asked. */
async function answerOf(method: string, path: string, body: BodyInit, headers: Record<string, string>, stop: AbortSignal): Promise<unknown> {
  for (const pause of [...PAUSES, 0]) {
    try {
      const answer = await fetch(path, { method, body, headers, signal: stop });
      if (answer.status < 500) return await answer.json();
    } catch {
      if (stop.aborted) return null;
    }
    await new Promise((resolve) => setTimeout(resolve, pause * 1_000));
  }
  return null;
}
