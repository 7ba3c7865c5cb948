import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import { closePool } from "@/lib/db/client";
import { env, environment } from "@/lib/env";
import { identifier, readUrl, silent, urlOf } from "../postgres/connection";
import { ownBucket } from "./bucket";

export type TestDatabase = {
  /** As the owner, past every wall: to arrange what a test needs and to look at what it left. */
  owner(): postgres.Sql;
  /** To kill connections. */
  superuser(): postgres.Sql;
};

/** Call once at the top of a test file: gives it a database of its own, migrated and empty, on the real server, and a data folder. */
export function testDatabase(): TestDatabase {
  const name = `test_${randomUUID().slice(0, 8)}`;
  const open: Partial<Record<"owner" | "superuser", postgres.Sql>> = {};
  const connect = (role: "owner" | "superuser") => (open[role] ??= silent(inTest(inject("cluster")[role], name)));

  beforeAll(async () => {
    const { app, worker, owner } = inject("cluster");
    await onServer(`create database ${identifier(name)} template ${identifier(readUrl(owner).database)} owner ${identifier(readUrl(owner).user)}`);
    // Files too are named by numbers that begin at 1 in every database.
    environment.set({ APP_DATABASE_URL: inTest(app, name), WORKER_DATABASE_URL: inTest(worker, name), DATA_DIR: join(env.dataDir(), name), ...(await ownBucket(name)) });
  });
  afterAll(async () => {
    await closePool();
    await Promise.all(Object.values(open).map((sql) => sql.end({ timeout: 2 })));
    await onServer(`drop database if exists ${identifier(name)} with (force)`);
  });
  return { owner: () => connect("owner"), superuser: () => connect("superuser") };
}

const inTest = (url: string, database: string): string => urlOf({ ...readUrl(url), database });

async function onServer(statement: string): Promise<void> {
  const sql = silent(inTest(inject("cluster").superuser, "postgres"));
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 2 });
  }
}
