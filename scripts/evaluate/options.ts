import { parseArgs } from "node:util";
import { explain } from "../city/main";
import { Plain } from "../plain";
import { red } from "../steps";

export type Files = { history: string | null; test: string };

/** Runs an evaluation and prints its result as one line of JSON, the last on the standard output. */
export function evaluate(usage: string, measure: (files: Files) => object): void {
  try {
    const { values } = parseArgs({ options: { history: { type: "string" }, test: { type: "string" } }, strict: true });
    if (!values.test) throw new Plain(usage);
    console.log(JSON.stringify(measure({ history: values.history || null, test: values.test })));
  } catch (error) {
    console.error(red(explain(error)));
    process.exitCode = 1;
  }
}
