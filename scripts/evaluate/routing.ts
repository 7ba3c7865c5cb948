import { exampleAgencies } from "@/lib/examples/agencies";
import { evaluateRouting } from "@/lib/routing/evaluate/routing";
import { evaluate } from "./options";
import { readColumns } from "./read-csv";

/**
 * `npm run evaluate:routing -- --history H.csv --test T.csv`: how well messages find their route (columns `text` and
 * `route`), see docs/routing.md. Without a database; nothing is kept. Rows without a route are left out.
 */
const rowsOf = (path: string | null) => (path === null ? [] : readColumns(path, ["text", "route"]))
  .map(({ text, route }) => ({ text, route: route.trim() })).filter(({ route }) => route !== "");

evaluate("Pakai: npm run evaluate:routing -- --history H.csv --test T.csv", ({ history, test }) => evaluateRouting(exampleAgencies(), rowsOf(history), rowsOf(test)));
