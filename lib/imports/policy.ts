import type { Operator } from "@/lib/access/keys";
import type { ImportState } from "./states";

/** Pure questions; button and command ask the same one. */
export const canImport = ({ role }: Operator): boolean => role === "operator" || role === "deputy" || role === "head";

type State = { state: ImportState };
export const canStart = ({ state }: State): boolean => state === "ready" || state === "stopped";
export const canStop = ({ state }: State): boolean => state === "running";
export const canUndo = ({ state }: State): boolean => state === "done" || state === "stopped";
/** Before anything was brought. */
export const canDrop = ({ state }: State): boolean => state === "uploading" || state === "ready" || state === "failed";
