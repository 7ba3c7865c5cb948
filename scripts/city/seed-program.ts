import { join } from "node:path";
import { seedExamples } from "@/drizzle/seed";
import { env } from "@/lib/env";
import { writeJson } from "../files";

/** Run by scripts/city/seed.ts: every printed line is progress. */
const accounts = await seedExamples(env.databaseUrl(), env.dataDir(), (line) => console.log(line));
if (accounts !== null) writeJson(join(env.dataDir(), "demo-accounts.json"), accounts);
process.exit(0);
