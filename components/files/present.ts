import { sayShort } from "@/lib/cases/when";
import { sayBytes } from "@/lib/media/address";
import type { FileRow, FileTotal } from "@/lib/media/queries";
import type { FileView } from "./types";

export function fileView({ width, height, widths, focusX, focusY, createdAt, createdByName, ...row }: FileRow, now: Date): FileView {
  return {
    id: row.id, kind: row.kind, format: row.format, name: row.name, alt: row.alt, bytes: row.bytes, uses: row.uses, shown: row.shown, size: sayBytes(row.bytes),
    picture: row.kind === "picture" ? { id: row.id, width, height, widths, alt: row.alt, focusX, focusY } : null,
    added: { iso: createdAt.toISOString(), word: sayShort(createdAt, now) }, addedBy: createdByName,
  };
}

export type QuotaView = { used: string; quota: string; left: string; files: number; percent: number; state: "ok" | "warn" | "late" };

/** How full an agency's place is: amber from four fifths, red when it is full. */
export function quotaView({ files, bytes, quota }: FileTotal): QuotaView {
  const percent = Math.min(100, Math.round((bytes / quota) * 100));
  return { used: sayBytes(bytes), quota: sayBytes(quota), left: sayBytes(Math.max(0, quota - bytes)), files, percent, state: percent >= 98 ? "late" : percent >= 80 ? "warn" : "ok" };
}
