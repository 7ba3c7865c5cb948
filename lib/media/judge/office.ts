import { done, type Outcome, refused } from "@/lib/forms/outcome";
import type { FileFormat } from "../formats";
import { fileSentences as say } from "../limits";
import type { Unzipped } from "./zip";

/** What begins a package of Office 2007 and later (ECMA-376 part 2), and OpenDocument's own word (ISO/IEC 26300-3 §3.3). */
const PACKAGES: [part: string, format: FileFormat][] = [["word/document.xml", "docx"], ["xl/workbook.xml", "xlsx"], ["ppt/presentation.xml", "pptx"]];
const OPEN_DOCUMENTS: Record<string, FileFormat> = {
  "application/vnd.oasis.opendocument.text": "odt", "application/vnd.oasis.opendocument.spreadsheet": "ods", "application/vnd.oasis.opendocument.presentation": "odp",
};

/** What runs when somebody opens it, on the systems people have; and archives, whose contents nobody has looked at. */
const PROGRAMS = new RegExp(`\\.(?:${[
  "exe|com|scr|bat|cmd|pif|msi|msix|msp|dll|cpl|lnk|url|scf|js|jse|vb|vbs|vbe|wsf|wsh|wsc|sct|hta|chm|ps1|psm1|reg|inf|msc|xll|appx|application|jar|jnlp|apk|app|dmg|pkg|deb|rpm|sh|command|desktop",
  "docm|dotm|xlsm|xltm|xlam|pptm|potm|ppam|ppsm", "zip|rar|7z|gz|tgz|bz2|xz|zst|tar|cab|ace|arj|iso|img|vhdx?",
].join("|")})$`, "i");
/** Windows leaves dots and spaces at the end out when it unpacks, and what follows a colon: `surat.exe.` and `surat.exe:a` become `surat.exe`. */
const asUnpacked = (name: string): string => name.replace(/:[^/]*$/, "").replace(/[. ]+$/, "");
const runs = (name: string): boolean => PROGRAMS.test(asUnpacked(name)) || OF_PROGRAMS.has(name);
const OF_PROGRAMS = new Set(["AndroidManifest.xml", "META-INF/MANIFEST.MF"]);

/** Of a ZIP that was read: an office file, or just a ZIP. */
export function judgePackage({ names, words }: Unzipped): Outcome<FileFormat> {
  if (names.some((name) => /(?:^|\/)vbaProject\.bin$|^Basic\//i.test(name)) || /macroEnabled/i.test(words.get("[Content_Types].xml") ?? "")) return refused(say.macro, "file");
  const mimetype = words.get("mimetype")?.trim();
  if (mimetype !== undefined) return known(OPEN_DOCUMENTS[mimetype]);
  if (words.has("[Content_Types].xml")) return known(PACKAGES.find(([part]) => names.includes(part))?.[1]);
  return names.some(runs) ? refused(say.program, "file") : done("zip");
}

const known = (format: FileFormat | undefined): Outcome<FileFormat> => (format ? done(format) : refused(say.wrongType, "file"));
