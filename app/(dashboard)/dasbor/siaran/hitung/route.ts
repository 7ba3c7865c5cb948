import { requireBroadcaster } from "@/lib/access/doors/session";
import { audienceQuery } from "@/lib/broadcasts/input";
import { countRecipients } from "@/lib/broadcasts/queries";

/** Whom what is being written would reach; asked while it is written. */
export async function GET(request: Request): Promise<Response> {
  const key = await requireBroadcaster();
  const read = audienceQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const recipients = read.success ? await countRecipients(key, read.data) : 0;
  return Response.json({ recipients }, { headers: { "cache-control": "no-store" } });
}
