import { revalidateTag } from "next/cache";
import { z } from "zod";
import { provesExpiry } from "@/lib/expiry/proof";
import { readUpTo } from "@/lib/media/receive";

const shape = z.object({ tags: z.array(z.string().min(1).max(200)).min(1).max(100) });
const LARGEST = 32 * 1024;

/** For the worker alone: what it published must be seen on the very next request, as if an operator had done it here. */
export async function POST(request: Request): Promise<Response> {
  if (!provesExpiry(request.headers.get("authorization")?.replace(/^Bearer /, "") ?? null)) return new Response(null, { status: 404 });
  const bytes = await readUpTo(request.body, LARGEST);
  const read = bytes.ok ? shape.safeParse(jsonOf(bytes.value)) : null;
  if (!read?.success) return new Response(null, { status: 400 });
  for (const tag of read.data.tags) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
}
