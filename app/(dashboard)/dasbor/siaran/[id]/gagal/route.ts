import { notFound } from "next/navigation";
import { requireBroadcaster } from "@/lib/access/doors/session";
import { failureFile } from "@/lib/broadcasts/failures";
import { broadcastIdShape } from "@/lib/broadcasts/input";
import { csvFile } from "@/lib/csv/file";

/** The whole numbers that a broadcast didn't reach, for those who may see them. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const key = await requireBroadcaster();
  const id = broadcastIdShape.safeParse((await params).id);
  const lines = id.success ? await failureFile(key, id.data) : null;
  return csvFile("siaran-gagal", lines ?? notFound());
}
