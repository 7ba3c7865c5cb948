import type { Value } from "./write";

/** One entry of an error answer (GeoReport v2, Errors): the description is meant to be read by people. */
export type Problem = { code: number; description: string };
/** What an address has to say: a value under its root's name, or why not. */
export type Told = { ok: true; root: string; value: Value } | { ok: false; status: number; problems: Problem[] };

export const told = (root: string, value: Value): Told => ({ ok: true, root, value });

/** The code in the body is the status, as the specification has it in most cases. */
export const refusedWith = (status: number, ...descriptions: string[]): Extract<Told, { ok: false }> => ({ ok: false, status, problems: descriptions.map((description) => ({ code: status, description })) });
