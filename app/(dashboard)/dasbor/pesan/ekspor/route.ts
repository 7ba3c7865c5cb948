import { requireCaseWorker } from "@/lib/access/doors/session";
import { laporLines } from "@/lib/cases/lapor-export";
import { csvFile } from "@/lib/csv/file";

const DAY_MS = 86_400_000;
const MOST_DAYS = 366;

/** Cases for SP4N-LAPOR, `?dari=2026-01-01&sampai=2026-01-31`, both days included (Asia/Jakarta); the last 31 days without. */
export async function GET(request: Request): Promise<Response> {
  const key = await requireCaseWorker();
  const query = new URL(request.url).searchParams;
  const last = dayOf(query.get("sampai")) ?? new Date(Date.now());
  const until = new Date(last.getTime() + DAY_MS);
  const from = dayOf(query.get("dari")) ?? new Date(until.getTime() - 31 * DAY_MS);
  const earliest = new Date(until.getTime() - MOST_DAYS * DAY_MS);
  return csvFile("laporan-lapor", laporLines(key, { from: from < earliest ? earliest : from, until }));
}

function dayOf(text: string | null): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") ? new Date(`${text}T00:00:00+07:00`) : null;
  return day && !Number.isNaN(day.getTime()) ? day : null;
}
