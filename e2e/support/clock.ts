import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { env } from "@/lib/env";
import { workerRole } from "@/scripts/postgres/bootstrap";
import { readUrl, silent, urlOf } from "@/scripts/postgres/connection";

const data = (name: string): string => readFileSync(join(env.dataDir(), name), "utf8").trim();
const secrets = z.object({ worker: z.string() });

/** One statement as the owner of the database, past every wall: to bring a moment near that a person would wait for. */
export async function asOwner(statement: string, values: (string | number)[] = []): Promise<Record<string, unknown>[]> {
  return once(data("database-url"), statement, values);
}

/** As if the hour of a scheduled story had come: its row and its job are moved, then the running worker does the rest. */
export async function hourComes(of: "publish" | "end", articleId: number): Promise<void> {
  const column = of === "publish" ? "publish_at" : "unpublish_at";
  await asOwner(`update articles set ${column} = now() where id = $1 and ${column} is not null`, [articleId]);
  await jobComes(`${of}:${articleId}`);
}

/** The same for an alert, by its title. */
export async function alertComes(to: "begin" | "end", title: string): Promise<void> {
  const column = to === "begin" ? "starts_at" : "ends_at";
  const [alert] = await asOwner(`update alerts set ${column} = now() where title = $1 returning id`, [title]);
  await jobComes(`alert-${to}:${Number(alert?.id)}`);
}

async function jobComes(key: string): Promise<void> {
  const owner = readUrl(data("database-url"));
  const { worker } = secrets.parse(JSON.parse(data("secrets.json")));
  await once(urlOf({ ...owner, user: workerRole(owner.database), password: worker }), "update graphile_worker._private_jobs set run_at = now() where key = $1", [key]);
}

async function once(url: string, statement: string, values: (string | number)[]): Promise<Record<string, unknown>[]> {
  const sql = silent(url);
  try {
    return await sql.unsafe<Record<string, unknown>[]>(statement, values);
  } finally {
    await sql.end({ timeout: 2 });
  }
}
