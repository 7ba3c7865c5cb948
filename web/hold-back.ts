import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";

type Chunk = string | Uint8Array;
type Done = (error?: Error | null) => void;
type Rest = (BufferEncoding | Done | undefined)[];

/** Keeps what a handler sends until it has ended, and gives it away whole: nothing has been sent by then, no header either. */
export function holdBack(response: ServerResponse, whole: (body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const take = (chunk: Chunk, rest: Rest): void => void parts.push(typeof chunk === "string" ? Buffer.from(chunk, encodingIn(rest)) : Buffer.from(chunk));
  const held = {
    flushHeaders: () => undefined,
    writeHead(status: number, ...more: (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[]) {
      response.statusCode = status;
      for (const [name, value] of Object.entries(headersIn(more))) if (value !== undefined) response.setHeader(name, value);
      return response;
    },
    write(chunk: Chunk, ...rest: Rest) {
      take(chunk, rest);
      const done = rest.find((one) => typeof one === "function");
      if (done) process.nextTick(done);
      return true;
    },
    end(chunk?: Chunk | Done | null, ...rest: Rest) {
      if (chunk && typeof chunk !== "function") take(chunk, rest);
      const done = [chunk, ...rest].find((one) => typeof one === "function");
      if (done) response.once("finish", done);
      // What lies below are the response's own methods again.
      for (const name of Object.keys(held)) Reflect.deleteProperty(response, name);
      whole(Buffer.concat(parts));
      return response;
    },
  };
  Object.assign(response, held);
}

const encodingIn = (rest: Rest): BufferEncoding | undefined => rest.find((one) => typeof one === "string");

function headersIn(more: (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[]): OutgoingHttpHeaders {
  const given = more.at(-1);
  if (typeof given !== "object") return {};
  if (!Array.isArray(given)) return given;
  return Object.fromEntries(given.flatMap((name, at) => (at % 2 === 0 ? [[String(name), given[at + 1]]] : [])));
}
