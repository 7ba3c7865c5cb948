import { kindPaths, kindWords } from "@/lib/articles/kinds";
import { sayWhen } from "@/lib/cases/when";
import { levelOf, sayNote } from "@/lib/imports/notes";
import type { ImportDetail, ImportFacts, ReportRow } from "@/lib/imports/queries";
import { noTally } from "@/lib/imports/states";
import { sayNumber } from "./number";
import type { ImportView, ReportRowView } from "./types";

const day = new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "short", year: "numeric", timeZone: "Asia/Jakarta" });
const TYPES: Record<string, string> = { post: "tulisan", page: "halaman", attachment: "berkas", nav_menu_item: "menu", "site-facts": "tampilan situs", unreadable: "tulisan" };

export function importView({ id, fileName, state, format, siteTitle, problem, problemLine, tally, stillDraft = 0, byName, createdAt, ...facts }: ImportFacts & Partial<ImportDetail>, now: Date): ImportView {
  return {
    id, fileName, state, format, siteTitle, problem, problemLine, tally: { ...noTally, ...tally }, stillDraft, byName, step: stepOf({ state, ...facts }),
    begun: { iso: createdAt.toISOString(), word: sayWhen(createdAt, now) },
  };
}

function stepOf({ state, reading, stepDone, stepTotal }: Pick<ImportFacts, "state" | "reading" | "stepDone" | "stepTotal">): ImportView["step"] {
  const percent = stepTotal > 0 ? Math.min(100, Math.floor((stepDone / stepTotal) * 100)) : null;
  const counted = `${sayNumber(stepDone)} dari ${sayNumber(stepTotal)}`;
  if (state === "checking" && reading) return { words: "Membaca berkas", percent, detail: percent === null ? "" : `${percent}% sudah dibaca` };
  if (state === "checking") return { words: "Memeriksa isinya", percent, detail: `${counted} sudah diperiksa` };
  if (state === "undoing") return { words: "Mengurungkan impor", percent, detail: `${counted} sudah diurungkan` };
  return { words: "Membawa tulisan", percent, detail: `${counted} sudah dibawa` };
}

export function reportRow(row: ReportRow): ReportRowView {
  const type = row.kind ? kindWords[row.kind].toLowerCase() : (TYPES[row.type] ?? row.type);
  const room = kindPaths[row.kind ?? "news"];
  return {
    id: row.id, title: row.title || "Tanpa judul", about: `Baris ${sayNumber(row.line)} · ${type}`, state: row.state, plan: row.plan, stillDraft: row.state === "brought" && row.plan === "draft",
    href: hrefOf(row, room), date: row.formerDate && day.format(row.formerDate),
    oldAddress: row.oldAddress && row.oldAddress.replace(/^https?:\/\//, "").replace(/\/$/, ""), newAddress: row.plan !== null && row.slug ? `/${room}/${row.slug}` : null,
    pictures: picturesOf(row), notes: row.notes.map((each) => ({ level: levelOf(each), words: sayNote(each) })),
  };
}

function hrefOf({ plan, state, articleId }: ReportRow, room: string): string | null {
  if (plan === "look") return state === "brought" || state === "kept" ? "/dasbor/tampilan" : null;
  return articleId === null || state === "removed" ? null : `/dasbor/${room}/${articleId}`;
}

function picturesOf({ pictures, missingPictures, state }: ReportRow): string | null {
  if (pictures === 0) return null;
  const brought = state === "brought" || state === "refreshed";
  return brought ? `${sayNumber(pictures - missingPictures)} dari ${sayNumber(pictures)}` : sayNumber(pictures);
}
