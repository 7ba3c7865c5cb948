import { z } from "zod";
import { handsetKey, readHandset, sendFromHandset, switchHandset } from "@/lib/sms/handset";

/** The built-in phone's network, in demo and development only; elsewhere there is nothing at this address. */
const order = z.discriminatedUnion("does", [
  z.object({ does: z.literal("send"), number: z.string().max(40), text: z.string().max(4_000) }),
  z.object({ does: z.literal("switch"), number: z.string().max(40), on: z.boolean() }),
]);

export async function GET(request: Request): Promise<Response> {
  const key = handsetKey();
  if (!key) return new Response(null, { status: 404 });
  const number = new URL(request.url).searchParams.get("nomor") ?? "";
  return Response.json(await readHandset(key, number), { headers: { "cache-control": "no-store" } });
}

export async function POST(request: Request): Promise<Response> {
  const key = handsetKey();
  if (!key) return new Response(null, { status: 404 });
  const read = order.safeParse(await request.json().catch(() => null));
  if (!read.success) return Response.json({ ok: false, issues: [{ field: null, message: "Isi SMS tidak dapat dibaca." }] }, { status: 400 });
  const { data } = read;
  const outcome = data.does === "send" ? await sendFromHandset(key, data.number, data.text) : await switchHandset(key, data.number, data.on);
  return Response.json(outcome, { status: outcome.ok ? 200 : 422 });
}
