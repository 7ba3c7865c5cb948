import { request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { rootUrl } from "./city";

export type Answer = { status: number; location: string | undefined; body: string };
type Sent = { method?: string; body?: string };

const { port } = new URL(rootUrl());

/** One request as it goes over the wire: nothing tidies the path or the Host header. */
export function ask(host: string | string[], path = "/", headers: Record<string, string> = {}, { method = "GET", body: sent }: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const raw = [host].flat().flatMap((one) => ["Host", one]).concat(Object.entries(headers).flat());
    if (sent !== undefined) raw.push("Content-Length", String(Buffer.byteLength(sent)));
    const asked = request({ host: "127.0.0.1", port, path, method, headers: raw, setHost: false }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (part: string) => void (body += part))
        .on("end", () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, body }));
    });
    asked.on("error", reject).end(sent);
  });
}

/** The same for what no HTTP client would send. */
export async function askRaw(...lines: string[]): Promise<Answer> {
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`);
  const [head = "", body = ""] = (await text(socket)).split(/\r\n\r\n(.*)/s);
  return { status: Number(/^HTTP\/1\.[01] (\d+)/.exec(head)?.[1]), location: /^location: (.+)$/im.exec(head)?.[1], body };
}

export const titleOf = ({ body }: Answer): string => /<title>([^<]*)/.exec(body)?.[1] ?? "";
export const headingOf = ({ body }: Answer): string => /<h1[^>]*>([^<]*)/.exec(body)?.[1] ?? "";
