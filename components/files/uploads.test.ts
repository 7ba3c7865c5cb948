import { afterEach, describe, expect, it, vi } from "vitest";
import { createUploads, type SentFile } from "./uploads";

/** The browser's own sender is outside our house: each request waits here until the test answers it. */
class Wire {
  static open: Wire[] = [];
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  responseText = "";
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  headers: Record<string, string> = {};
  open(): void { Wire.open.push(this); }
  setRequestHeader(name: string, value: string): void { this.headers[name] = value; }
  send(): void { /* the test answers */ }
  abort(): void { this.onabort?.(); }
  answer(body: unknown): void {
    this.responseText = typeof body === "string" ? body : JSON.stringify(body);
    this.onload?.();
  }
}
vi.stubGlobal("XMLHttpRequest", Wire);
afterEach(() => { Wire.open = []; });

const pdf = (name: string) => new File(["%PDF-1.7 isi"], name);
const arrived = (name: string) => ({ ok: true, value: { id: "x", name, format: "pdf", bytes: 12 } });
const steps = (uploads: ReturnType<typeof createUploads>) => uploads.list().map(({ state }) => state.step);
const begin = async (...files: File[]) => {
  const done: SentFile[] = [];
  const uploads = createUploads();
  uploads.receive((file) => done.push(file));
  uploads.add(files);
  await vi.waitFor(() => expect(steps(uploads)).not.toContain("x"));
  return { uploads, done };
};
const wire = async (at: number) => {
  await vi.waitFor(() => expect(Wire.open.length).toBeGreaterThan(at));
  return Wire.open[at] as Wire;
};

describe("files on their way", () => {
  it("go two at a time, tell how far they are, and make room for the next", async () => {
    const { uploads, done } = await begin(pdf("a.pdf"), pdf("b.pdf"), pdf("c.pdf"));
    const first = await wire(1).then(() => wire(0));
    expect(steps(uploads)).toEqual(["sending", "sending", "waiting"]);
    first.upload.onprogress?.({ loaded: 6, total: 12 });
    expect(uploads.list()[0]?.state).toEqual({ step: "sending", percent: 50 });
    first.answer(arrived("a.pdf"));
    await wire(2);
    expect(steps(uploads)).toEqual(["done", "sending", "sending"]);
    expect(done.map(({ name }) => name)).toEqual(["a.pdf"]);
    expect(first.headers).toMatchObject({ "x-nama": "a.pdf", "x-ukuran": "12" });
  });

  it("stay on the list when the network breaks, and go again when asked", async () => {
    const { uploads, done } = await begin(pdf("a.pdf"));
    (await wire(0)).onerror?.();
    await vi.waitFor(() => expect(steps(uploads)).toEqual(["broken"]));
    uploads.again(uploads.list()[0]?.key ?? "");
    (await wire(1)).answer(arrived("a.pdf"));
    await vi.waitFor(() => expect(done).toHaveLength(1));
  });

  it("stay on the list with the server's sentence; an answer that isn't one is a broken network", async () => {
    const { uploads } = await begin(pdf("a.pdf"), pdf("b.pdf"));
    (await wire(0)).answer({ ok: false, issues: [{ field: "file", message: "Penuh." }] });
    (await wire(1)).answer("<html>502</html>");
    await vi.waitFor(() => expect(uploads.list().map(({ state }) => state)).toEqual([{ step: "refused", sentence: "Penuh." }, { step: "broken" }]));
  });

  it("are ended when they are taken away, and the next goes", async () => {
    const { uploads, done } = await begin(pdf("a.pdf"), pdf("b.pdf"), pdf("c.pdf"));
    await wire(1);
    uploads.remove(uploads.list()[0]?.key ?? "");
    await wire(2);
    expect(uploads.list().map(({ name }) => name)).toEqual(["b.pdf", "c.pdf"]);
    expect(done).toEqual([]);
  });

  it("that nobody would take are refused before a byte is sent", async () => {
    const { uploads } = await begin(new File(["MZ"], "a.exe"), new File([], "kosong.pdf"), pdf("laporan\u202Efdp.exe"));
    await vi.waitFor(() => expect(steps(uploads)).toEqual(["refused", "refused", "refused"]));
    expect(Wire.open).toEqual([]);
  });
});
