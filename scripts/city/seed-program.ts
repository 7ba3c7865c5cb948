import { join } from "node:path";
import { env } from "@/lib/env";
import { writeJson } from "../files";
import { seedExamples } from "./examples";

/** Run by scripts/city/seed.ts: every printed line is progress. */
const accounts = await seedExamples((line) => console.log(line));
writeJson(join(env.dataDir(), "demo-accounts.json"), accounts);
process.exit(0);
