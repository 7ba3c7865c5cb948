import { createHash } from "node:crypto";

/** The same name for the same facts, in the form of a UUID: what is queued under it exists once, however often it is asked for. */
export const nameFor = (...facts: readonly string[]): string =>
  createHash("sha256").update(facts.join("\n")).digest("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
