import { z } from "zod";
import { fileFormats, fileKinds } from "@/lib/media/formats";

const row = z.object({
  id: z.string(), kind: z.enum(fileKinds), format: z.enum(fileFormats), name: z.string(), alt: z.string(), bytes: z.number(),
  width: z.number(), height: z.number(), widths: z.array(z.number()), focusX: z.number(), focusY: z.number(),
});
export type FoundFile = z.infer<typeof row>;
const list = z.object({ rows: z.array(row), older: z.string().nullable() });
export type FoundFiles = z.infer<typeof list>;

/** A page of the agency's files (app/api/berkas); null when nobody answered. */
export async function fetchFiles(asked: Record<string, string>, signal?: AbortSignal): Promise<FoundFiles | null> {
  try {
    const words = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""));
    const answer = await fetch(`/api/berkas?${words}`, { signal });
    return answer.ok ? list.parse(await answer.json()) : null;
  } catch {
    return null;
  }
}
