import { File, FileArchive, FileImage, FileSpreadsheet, FileText, type LucideIcon, Presentation } from "lucide-react";
import type { FileKind } from "@/lib/media/formats";

const SIGNS: Record<FileKind, LucideIcon> = { picture: FileImage, pdf: File, text: FileText, sheet: FileSpreadsheet, slides: Presentation, archive: FileArchive };

/** What kind of file it is, to be seen from afar; the word stands beside it. */
export function FileSign({ kind }: { kind: FileKind }) {
  const Sign = SIGNS[kind];
  return <Sign className="i" aria-hidden="true" />;
}
