import { connection } from "next/server";
import { learned } from "@/lib/cases/learner";
import { readHealth } from "@/lib/health/queries";

/** 200 while pages can be served; `ok` says whether everything works. */
export async function GET(): Promise<Response> {
  await connection();
  // Asked as soon as the server stands: it begins to learn before the first message comes.
  learned();
  return Response.json(await readHealth(), { headers: { "cache-control": "no-store" } });
}
