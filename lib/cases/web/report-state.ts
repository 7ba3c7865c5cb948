import type { Issue } from "@/lib/forms/outcome";

/** What the form shows after it was sent and something has to be mended; null before. Browser-safe. */
export type ReportState = { issues: Issue[]; values: Record<string, string>; /** Kept already: they needn't be chosen again. */ photos: { id: string; name: string }[]; /** Shown cases of the same ward that sound alike: perhaps it was said already. */ similar?: { id: number; title: string; status: string }[] } | null;

export type ReportAction = (data: FormData) => Promise<void>;
