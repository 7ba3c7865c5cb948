import { z } from "zod";
import type { ArticleContent } from "@/lib/articles/checks";
import { kindPaths } from "@/lib/articles/kinds";
import type { Away, ConflictView } from "./types";

export type Sent =
  | { kind: "saved"; revision: number; at: string }
  | { kind: "conflict"; conflict: ConflictView }
  | { kind: "refused"; sentence: string; field: string | null }
  | { kind: "waiting"; why: Away };

const shape = z.union([
  z.object({ ok: z.literal(true), value: z.object({ revision: z.number(), savedAt: z.string() }) }),
  z.object({
    ok: z.literal(false), issues: z.array(z.object({ message: z.string(), field: z.string().nullish() })),
    conflict: z.object({ byName: z.string(), own: z.boolean(), at: z.string(), revision: z.number() }).optional(),
  }),
]);

/** The largest request that browsers still send while a page closes (Fetch Standard: 64 KiB for keepalive). */
const KEEPALIVE_BYTES = 60_000;

/** Sends the draft once. Never throws: what goes wrong is one of four answers. */
export async function sendDraft(id: number, revision: number, content: ArticleContent): Promise<Sent> {
  const body = new TextEncoder().encode(JSON.stringify({ revision, fields: content }));
  try {
    const response = await fetch(`/dasbor/${kindPaths[content.kind]}/${id}/simpan`, {
      method: "POST", body, headers: { "content-type": "application/json" }, keepalive: body.byteLength < KEEPALIVE_BYTES,
    });
    return response.status === 401 ? { kind: "waiting", why: "signed-out" } : answerIn(await response.json().catch(() => null));
  } catch {
    return { kind: "waiting", why: "offline" };
  }
}

function answerIn(json: unknown): Sent {
  const read = shape.safeParse(json);
  if (!read.success) return { kind: "waiting", why: "server" };
  if (read.data.ok) return { kind: "saved", revision: read.data.value.revision, at: read.data.value.savedAt };
  if (read.data.conflict) return { kind: "conflict", conflict: read.data.conflict };
  return { kind: "refused", field: read.data.issues[0]?.field ?? null, sentence: read.data.issues[0]?.message ?? "Tulisan ini ditolak server. Salin tulisan Anda, lalu muat ulang halaman." };
}
