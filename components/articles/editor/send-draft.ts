import { z } from "zod";
import type { ArticleContent } from "@/lib/articles/checks";
import type { ConflictView } from "./types";

export type Sent =
  | { kind: "saved"; revision: number; at: string }
  | { kind: "conflict"; conflict: ConflictView }
  | { kind: "refused"; sentence: string }
  | { kind: "waiting"; sentence: string };

const shape = z.union([
  z.object({ ok: z.literal(true), value: z.object({ revision: z.number(), savedAt: z.string() }) }),
  z.object({
    ok: z.literal(false), issues: z.array(z.object({ message: z.string() })),
    conflict: z.object({ byName: z.string(), at: z.string(), revision: z.number() }).optional(),
  }),
]);

/** The largest request that browsers still send while a page closes (Fetch Standard: 64 KiB for keepalive). */
const KEEPALIVE_BYTES = 60_000;
const AWAY = "Belum tersimpan, mencoba lagi. Tulisan Anda aman di perangkat ini.";
const SIGNED_OUT = "Anda sudah keluar. Masuk lagi di tab lain; tulisan Anda aman di perangkat ini.";

/** Sends the draft once. Never throws: what goes wrong is one of four answers. */
export async function sendDraft(id: number, revision: number, content: ArticleContent): Promise<Sent> {
  const body = JSON.stringify({ revision, fields: content });
  try {
    const response = await fetch(`/dasbor/berita/${id}/simpan`, {
      method: "POST", body, headers: { "content-type": "application/json" }, keepalive: body.length < KEEPALIVE_BYTES,
    });
    if (response.status === 401) return { kind: "waiting", sentence: SIGNED_OUT };
    const read = shape.safeParse(await response.json());
    if (!read.success) return { kind: "waiting", sentence: AWAY };
    if (read.data.ok) return { kind: "saved", revision: read.data.value.revision, at: read.data.value.savedAt };
    if (read.data.conflict) return { kind: "conflict", conflict: read.data.conflict };
    return { kind: "refused", sentence: read.data.issues[0]?.message ?? AWAY };
  } catch {
    return { kind: "waiting", sentence: AWAY };
  }
}
