import type { Operator } from "@/lib/access/keys";

/** Pure question; form and command ask the same one. A reviewer reads what others wrote: what the whole site shows isn't theirs. Browser-safe. */
export const canShape = ({ role }: Pick<Operator, "role">): boolean => role !== "reviewer";
