import { z } from "zod";
import { type Desk, mint, type Operator } from "@/lib/access/keys";
import { countCases, listCases } from "@/lib/cases/queries";

/** Reads the inbox as the largest agency and as the desk; what it cost is in PostgreSQL's log. */
const [tenantId, accountId] = z.tuple([z.coerce.number(), z.coerce.number()]).parse(process.argv.slice(2));
const operator = mint<Operator>({ kind: "operator", tenantId, accountId, name: "Uji", role: "operator", onBehalf: false });
const desk = mint<Desk>({ kind: "desk", accountId, name: "Uji" });
for (const key of [operator, desk]) {
  for (const box of ["open", "waiting", "done"] as const) await listCases(key, { box });
  await countCases(key);
}
process.exit(0);
