import type { Operator } from "@/lib/access/keys";
import { type ExportState, isPacking } from "./states";

/** Pure questions; button and command ask the same one. Browser-safe. */
type State = { state: ExportState };

/** Drafts go along: who may not write them all may not take them away. */
export const canExport = ({ role }: Pick<Operator, "role">): boolean => role === "operator" || role === "deputy" || role === "head";
export const canStopExport = ({ state }: State): boolean => isPacking(state);
/** Whoever asked for it, any colleague with that right may fetch it. */
export const canDownload = (operator: Pick<Operator, "role">, { state, expiresAt }: State & { expiresAt: Date | null }, now: Date): boolean =>
  canExport(operator) && state === "ready" && expiresAt !== null && expiresAt > now;
