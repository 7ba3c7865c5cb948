import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { env } from "@/lib/env";
import { workerRole } from "@/scripts/postgres/bootstrap";
import { readUrl, silent, urlOf } from "@/scripts/postgres/connection";

const data = (name: string): string => readFileSync(join(env.dataDir(), name), "utf8").trim();
const secrets = z.object({ worker: z.string() });

/** One statement as the owner of the database, past every wall: to bring a moment near that a person would wait for. */
export async function asOwner(statement: string, values: (string | number)[] = []): Promise<void> {
  await once(data("database-url"), statement, values);
}

/** As if the hour of a scheduled story had come: its row and its job are moved, then the running worker does the rest. */
export async function hourComes(of: "publish" | "end", articleId: number): Promise<void> {
  const column = of === "publish" ? "publish_at" : "unpublish_at";
  await asOwner(`update articles set ${column} = now() where id = $1 and ${column} is not null`, [articleId]);
  const owner = readUrl(data("database-url"));
  const { worker } = secrets.parse(JSON.parse(data("secrets.json")));
  await once(urlOf({ ...owner, user: workerRole(owner.database), password: worker }), "update graphile_worker._private_jobs set run_at = now() where key = $1", [`${of}:${articleId}`]);
}

async function once(url: string, statement: string, values: (string | number)[]): Promise<void> {
  const sql = silent(url);
  try {
    await sql.unsafe(statement, values);
  } finally {
    await sql.end({ timeout: 2 });
  }
}
