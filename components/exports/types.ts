import type { Moment } from "@/components/dashboard/types";
import type { ExportState } from "@/lib/exports/states";

export type ExportView = {
  id: number; state: ExportState; problem: string | null; percent: number | null; detail: string; contents: string; missing: number; byName: string; begun: Moment;
  /** Until when it can be fetched; null when it can't. */
  until: Moment | null;
};
