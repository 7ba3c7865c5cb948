import { connection } from "next/server";
import { readHealth } from "@/lib/health/queries";

/** 200 while pages can be served; `ok` says whether everything works. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json(await readHealth(), { headers: { "cache-control": "no-store" } });
}
