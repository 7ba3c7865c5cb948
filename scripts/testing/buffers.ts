import { z } from "zod";
import { replacePool } from "@/lib/db/client";
import { identifier } from "../postgres/connection";
import type { TestDatabase } from "./database";

const planned = z.object({ "Query Text": z.string(), Plan: z.looseObject({ "Shared Hit Blocks": z.number(), "Shared Read Blocks": z.number() }) });
export type Statement = { text: string; buffers: number; plan: object };
/** The key's settings; transaction frames have no plan. */
const FRAME = /^\s*select set_config\(/i;
const SETTINGS = {
  session_preload_libraries: "auto_explain", "auto_explain.log_min_duration": "0", "auto_explain.log_analyze": "on", "auto_explain.log_buffers": "on",
  "auto_explain.log_timing": "off", "auto_explain.log_format": "json", "auto_explain.log_level": "notice",
};

/**
 * From now on PostgreSQL explains every statement that the site's role sends to this database (auto_explain), as it was
 * sent and under its walls. The answer runs some work and gives each statement of it with its shared buffers.
 */
export async function watchBuffers(database: TestDatabase): Promise<(work: () => Promise<unknown>) => Promise<Statement[]>> {
  const [row] = await database.superuser()<{ name: string }[]>`select current_database() as name`;
  for (const [name, value] of Object.entries(SETTINGS)) await database.superuser().unsafe(`alter database ${identifier(row?.name ?? "")} set ${name} = '${value}'`);
  let heard: string[] = [];
  await replacePool((notice) => heard.push(notice.message ?? ""));
  return async (work) => {
    heard = [];
    await work();
    return heard.flatMap(statementIn).filter(({ text }) => !FRAME.test(text));
  };
}

function statementIn(notice: string): Statement[] {
  const [, json] = /plan:\n([\s\S]+)$/.exec(notice) ?? [];
  if (json === undefined) return [];
  const { "Query Text": text, Plan: plan } = planned.parse(JSON.parse(json));
  return [{ text, plan, buffers: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"] }];
}
