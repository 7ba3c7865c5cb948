import { evaluateSpam, type Judged } from "@/lib/spam/evaluate";
import { spamLabels } from "@/lib/spam/filter";
import { evaluate } from "./options";
import { readColumns } from "./read-csv";

/**
 * `npm run evaluate:spam -- --history H.csv --test T.csv`: how many messages of each kind go to the spam box (columns
 * `text` and `label`: normal, penipuan, promo). Without a database; nothing is kept. Other labels are left out.
 */
function rowsOf(path: string | null): Judged[] {
  if (path === null) return [];
  return readColumns(path, ["text", "label"]).flatMap(({ text, label }) => {
    const known = spamLabels.find((one) => one === label.trim().toLowerCase());
    return known ? [{ text, label: known }] : [];
  });
}

evaluate("Pakai: npm run evaluate:spam -- --history H.csv --test T.csv", ({ history, test }) => evaluateSpam(rowsOf(history), rowsOf(test)));
