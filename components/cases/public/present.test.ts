import { describe, expect, it } from "vitest";
import { defaultLimits } from "@/lib/cases/limits";
import type { FollowedCase } from "@/lib/cases/follow";
import { ticketView } from "./present";
import type { Words } from "./present-timeline";

const wib = (text: string) => new Date(`${text}+07:00`);
const holidays = new Set<string>();
const now = wib("2026-11-26T10:00");

const followed = (more: Partial<FollowedCase> = {}): FollowedCase => ({
  id: 1, ticket: "48291735", kind: "complaint", status: "open", channel: "sms", openedAt: wib("2026-11-24T09:00"), forwardedAt: wib("2026-11-24T09:01"),
  dueAt: wib("2026-12-01T16:00"), pausedAt: null, answeredAt: null, answerDueAt: null, closedAt: null, rating: null,
  tenantName: "Dinas Kebersihan", tenantSlug: "kebersihan", tenantKind: "dinas", shown: false, steps: [{ type: "received", at: wib("2026-11-24T09:00"), toName: null }], ...more,
});
const answered = { status: "answered" as const, answeredAt: wib("2026-11-25T14:05"), answerDueAt: wib("2026-12-01T16:00"), dueAt: wib("2026-12-09T16:00") };
const words: Words = [
  { id: 1, gateway: "handset", direction: "in", kind: "citizen", body: "smpah blm diangkut", at: wib("2026-11-24T09:00"), authorName: null },
  { id: 2, gateway: "handset", direction: "out", kind: "answer", body: "Sudah kami angkut.", at: wib("2026-11-25T14:05"), authorName: "Rosmalina Purba" },
];
const view = (more: Partial<FollowedCase> = {}, said: Words | null = null) => ticketView(followed(more), said, { now, holidays, limits: defaultLimits });

describe("a report as its writer sees it", () => {
  it("asks for nothing while others work in time", () => {
    expect(view()).toMatchObject({ next: null, clock: { title: "Batas jawaban", left: "3 hari kerja lagi", late: false } });
  });

  it("asks for the reply while the clock stands still", () => {
    expect(view({ status: "waiting", pausedAt: wib("2026-11-25T09:00") })).toMatchObject({ next: "reply", clock: { left: "Menunggu balasan Anda", middle: "" } });
  });

  it("says that an answer is late", () => {
    expect(view({ dueAt: wib("2026-11-23T16:00") })).toMatchObject({ next: "late", status: { tone: "late" }, clock: { late: true } });
  });

  it("gives the days to contest an answer, and promises no closing by itself", () => {
    const shown = view(answered);
    expect(shown).toMatchObject({ next: "answered", clock: { title: "Waktu untuk menanggapi" } });
    expect(shown.steps.at(-1)).toEqual({ label: "Tanggapan Anda", note: "sampai Rabu 9 Desember", state: "now" });
    expect(JSON.stringify(shown)).not.toContain("otomatis");
    expect(shown.promises.at(-1)?.note).toBe("Batas Selasa 1 Desember");
    expect(view({ ...answered, answerDueAt: wib("2026-11-24T16:00") }).promises.at(-1)).toMatchObject({ label: "Dijawab", note: "Batas Selasa 24 November, terlambat 1 hari kerja" });
    expect(view({ ...answered, dueAt: wib("2026-11-25T16:00") }).clock).toBeNull();
  });

  it("says what comes only where it comes: no note under steps ahead", () => {
    expect(view({ status: "new", forwardedAt: null }).steps.map(({ note }) => note)).toEqual(["Selasa 24 November", "mencari instansi", "", ""]);
  });

  it("shows an answer once, and times as people say them", () => {
    const shown = view(answered, words);
    expect(shown.answer?.text).toBe("Sudah kami angkut.");
    expect(shown.timeline.filter(({ note, quote }) => [note, quote].includes("Sudah kami angkut."))).toEqual([]);
    expect(shown.timeline.map(({ words: when }) => when)).toEqual(["sampai Rabu 9 Desember", "kemarin 14.05", "Selasa 24 November, 09.00"]);
  });

  it("says how the writer rated it", () => {
    const steps = [...followed().steps, { type: "rated" as const, at: wib("2026-11-26T09:00"), toName: null }];
    expect(view({ ...answered, rating: 4, steps }).timeline.map(({ title }) => title)).toContain("Anda menilai jawabannya 4 dari 5");
  });
});
