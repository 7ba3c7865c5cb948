import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { PICTURE_BYTES } from "@/lib/media/limits";
import { type Place, placeFor, type Reach, theInternet } from "./reach";

/** `forbidden`: not an address to go to; `unreachable`: nobody answered; `gone`: no picture there (404, too big). */
export type Fetched = { ok: true; bytes: Buffer } | { ok: false; why: "forbidden" | "unreachable" | "gone" };

const REDIRECTS = 4;
const WHOLE_MS = 20_000;

/**
 * Fetches what an address of a stranger's file names. The name is resolved once and the connection goes to that very
 * address (no second answer can point it inside); every redirect is judged anew; size and time are bounded; nothing of
 * ours is sent along.
 */
export async function fetchGuarded(address: string, reach: Reach = theInternet, limit = PICTURE_BYTES): Promise<Fetched> {
  const stop = AbortSignal.timeout(WHOLE_MS);
  let next = address;
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    if (!URL.canParse(next)) return { ok: false, why: "forbidden" };
    const url = new URL(next);
    try {
      const place = await placeFor(url, reach);
      if (!place) return { ok: false, why: "forbidden" };
      const answer = await ask(url, place, stop);
      const moved = isRedirect(answer) ? answer.headers.location : undefined;
      if (moved === undefined) return await readAnswer(answer, limit);
      answer.destroy();
      next = URL.canParse(moved, url) ? new URL(moved, url).href : "";
    } catch {
      return { ok: false, why: "unreachable" };
    }
  }
  return { ok: false, why: "gone" };
}

const isRedirect = ({ statusCode = 0 }: IncomingMessage): boolean => [301, 302, 303, 307, 308].includes(statusCode);

function ask(url: URL, { address, family }: Place, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === "https:" ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    send(url, {
      agent: false, signal, family, maxHeaderSize: 16 * 1024,
      headers: { accept: "image/*", "accept-encoding": "identity", "user-agent": "Impor situs lama" },
      lookup: (_host, options, answer) => (options.all ? answer(null, [{ address, family }]) : answer(null, address, family)),
    }, resolve).on("error", reject).end();
  });
}

async function readAnswer(answer: IncomingMessage, limit: number): Promise<Fetched> {
  const said = Number(answer.headers["content-length"] ?? 0);
  if (answer.statusCode !== 200 || said > limit) {
    answer.destroy();
    return { ok: false, why: (answer.statusCode ?? 0) >= 500 ? "unreachable" : "gone" };
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.byteLength;
    if (size > limit) {
      answer.destroy();
      return { ok: false, why: "gone" };
    }
    parts.push(part);
  }
  return { ok: true, bytes: Buffer.concat(parts) };
}
