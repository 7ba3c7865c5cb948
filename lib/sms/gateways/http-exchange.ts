import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import type { Place } from "@/lib/imports/pictures/reach";

const ANSWER_MS = 15_000;
const ANSWER_BYTES = 64 * 1024;

export type Call = { method: string; headers: Record<string, string>; body: string };

/** What came back: a status with its words (null: cut off in the middle), or nothing; `stood`: there was a connection, so something may have left. */
export type Heard = { status: number; said: string | null } | { status: null; stood: boolean };

/** One request to an address that was looked at before, and what came of it. It never throws: what can't be asked in HTTP at all (a header with letters beyond Latin-1) was never sent. */
export async function exchange(url: URL, call: Call, place: Place): Promise<Heard> {
  try {
    return await ask(url, call, place);
  } catch {
    return { status: null, stood: false };
  }
}

function ask(url: URL, { method, headers, body }: Call, { address, family }: Place): Promise<Heard> {
  const secure = url.protocol === "https:";
  return new Promise((resolve) => {
    let stood = false;
    const asked = (secure ? secureRequest : plainRequest)(url, {
      method, agent: false, signal: AbortSignal.timeout(ANSWER_MS), family, maxHeaderSize: 16 * 1024,
      headers: { ...headers, ...(method === "GET" ? {} : { "content-length": Buffer.byteLength(body) }) },
      lookup: (_host, options, answer) => (options.all ? answer(null, [{ address, family }]) : answer(null, address, family)),
    }, (answer) => void readAnswer(answer).then(
      (said) => resolve({ status: answer.statusCode ?? 0, said }),
      () => resolve({ status: answer.statusCode ?? 0, said: null }),
    ));
    asked.on("socket", (socket) => socket.once(secure ? "secureConnect" : "connect", () => void (stood = true)));
    asked.on("error", () => resolve({ status: null, stood }));
    asked.end(body);
  });
}

async function readAnswer(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.byteLength;
    if (size <= ANSWER_BYTES) parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
