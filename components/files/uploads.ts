import { z } from "zod";
import { fileFormats } from "@/lib/media/formats";
import { headProblem } from "@/lib/media/judge/heads";
import { HEAD_BYTES } from "@/lib/media/kind";
import { fileSentences } from "@/lib/media/limits";
import { nameProblem } from "@/lib/media/names";
import { sendFile } from "./send-file";

export type SentFile = { id: string; name: string; format: (typeof fileFormats)[number]; bytes: number };
export type UploadState =
  | { step: "waiting" } | { step: "sending"; percent: number } | { step: "done"; file: SentFile }
  /** The server, or we before it, say why not. */ | { step: "refused"; sentence: string }
  /** The network broke: what was chosen is still here. */ | { step: "broken" };
export type Upload = { key: string; name: string; bytes: number; state: UploadState };

const answers = z.union([
  z.object({ ok: z.literal(true), value: z.object({ id: z.string(), name: z.string(), format: z.enum(fileFormats), bytes: z.number() }) }),
  z.object({ ok: z.literal(false), issues: z.array(z.object({ message: z.string() })) }),
]);

const AT_ONCE = 2;
type Item = Upload & { file: File; ending: AbortController };

/** Files on their way: sent two at a time in their order; each can be ended, sent again or put away. */
export function createUploads() {
  let items: readonly Item[] = [];
  const listeners = new Set<() => void>();
  const receivers = new Set<(file: SentFile) => void>();
  const change = (next: readonly Item[]) => {
    items = next;
    listeners.forEach((listener) => listener());
  };
  const set = (key: string, state: UploadState) => change(items.map((item) => (item.key === key ? { ...item, state } : item)));
  const running = () => items.filter(({ state }) => state.step === "sending").length;
  const next = () => {
    for (const item of items.filter(({ state }) => state.step === "waiting").slice(0, AT_ONCE - running())) void run(item);
  };
  const run = async ({ key, file, ending }: Item) => {
    set(key, { step: "sending", percent: 0 });
    const state = await send(file, ending.signal, (percent) => set(key, { step: "sending", percent }));
    // Ended on the way: its place is gone already.
    if (!ending.signal.aborted) set(key, state);
    if (state.step === "done") for (const receive of receivers) receive(state.file);
    next();
  };
  return {
    list: (): readonly Upload[] => items,
    watch: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Called with each file that arrived. */
    receive: (receiver: (file: SentFile) => void) => {
      receivers.add(receiver);
      return () => void receivers.delete(receiver);
    },
    add: (files: Iterable<File>) => {
      const added = [...files].map((file) => ({ key: crypto.randomUUID(), name: file.name, bytes: file.size, state: { step: "waiting" as const }, file, ending: new AbortController() }));
      change([...items.filter(({ state }) => state.step !== "done"), ...added]);
      next();
    },
    again: (key: string) => {
      change(items.map((item) => (item.key === key ? { ...item, state: { step: "waiting" }, ending: new AbortController() } : item)));
      next();
    },
    /** Ends what is on its way and takes it off the list. */
    remove: (key: string) => {
      items.find((item) => item.key === key)?.ending.abort();
      change(items.filter((item) => item.key !== key));
      next();
    },
  };
}
export type Uploads = ReturnType<typeof createUploads>;

export const isUnderWay = ({ state }: Upload): boolean => state.step === "waiting" || state.step === "sending";

async function send(file: File, signal: AbortSignal, tell: (percent: number) => void): Promise<UploadState> {
  const problem = await problemOf(file);
  if (problem !== null) return { step: "refused", sentence: problem };
  const text = await sendFile("/api/berkas", file, { tell, signal });
  const answer = text === null ? null : read(text);
  if (answer === null) return { step: "broken" };
  return answer.ok ? { step: "done", file: answer.value } : { step: "refused", sentence: answer.issues[0]?.message ?? fileSentences.wrongType };
}

/** What can be seen before a byte is sent, so that nobody waits for a refusal. */
async function problemOf(file: File): Promise<string | null> {
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    return nameProblem(file.name) ?? headProblem(head, file.size);
  } catch {
    return "Berkas itu tidak bisa dibaca. Periksa apakah masih ada, lalu coba lagi.";
  }
}

function read(text: string): z.infer<typeof answers> | null {
  try {
    return answers.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
