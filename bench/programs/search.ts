import { z } from "zod";
import { mint, type Portal, type Site } from "@/lib/access/keys";
import { QUESTIONS } from "@/lib/search/grow.fixture";
import { searchPages, suggestSearch } from "@/lib/search/queries";
import { readQuestion } from "@/lib/search/read-question";

/** Asks each question twice, on the portal and on a site; what the second time cost is in PostgreSQL's log. */
const [tenantId] = z.tuple([z.coerce.number()]).parse(process.argv.slice(2));
for (const key of [mint<Portal>({ kind: "portal" }), mint<Site>({ kind: "site", tenantId })]) {
  for (const text of Object.values(QUESTIONS)) {
    for (const _ of ["cold", "warm"]) await searchPages(key, readQuestion(text));
  }
  for (const _ of ["cold", "warm"]) await suggestSearch(key, { terms: readQuestion("u1b"), beginning: "u10" });
}
process.exit(0);
