import { type FileFormat, fileFormats } from "./formats";
import { fileSentences as say } from "./limits";

/** Names of files, as people gave them: shown and offered for saving, never used as a path. Browser-safe. */

/** Unicode's bidirectional controls (UAX #9 §2): "laporan\u202Efdp.exe" reads as "laporanexe.pdf". And other signs without a shape. */
const HIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;
const LONGEST = 150;

/** Why a file may not come in by this name; null when it may. */
export function nameProblem(name: string): string | null {
  if (HIDDEN.test(name)) return say.hiddenName;
  return /[/\\]|^\.{1,2}$/.test(name) ? say.climbingName : null;
}

/** The name with what must not be in it left out, for files that a program brings in. A letter cut in two is one that no database takes. */
export const tidyName = (name: string): string => name.normalize("NFC").replace(/[\p{Cc}/\\]+/gu, " ").replace(new RegExp(HIDDEN, "gu"), "").trim().slice(0, 200).toWellFormed() || "gambar";

const ENDING = new RegExp(`\\.(?:${[...fileFormats, "htm", "html", "txt", "jpg", "jpeg", "png"].join("|")})$`, "i");

/** As it is kept: by what it is and not by what it says, `Formulir (1).PDF.docx` that is a PDF as `Formulir (1).pdf`. */
export function keptName(name: string, format: Exclude<FileFormat, "picture">): string {
  let stem = tidyName(name).replace(/\s+/g, " ");
  while (ENDING.test(stem)) stem = stem.replace(ENDING, "");
  return `${stem.replace(/^[.\s]+|[.\s]+$/g, "").slice(0, LONGEST).toWellFormed().trim() || "berkas"}.${format}`;
}

/** Its last part of the address: letters, digits and hyphens, then the ending. */
export function addressName(name: string): string {
  const dot = name.lastIndexOf(".");
  const stem = name.slice(0, dot).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 80).replace(/^-+|-+$/g, "");
  return `${stem || "berkas"}${name.slice(dot).toLowerCase()}`;
}
