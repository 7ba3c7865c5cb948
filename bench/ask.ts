import { request } from "node:http";

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; raw: string[]; body: Buffer };
type Wish = { port: number; host: string; path: string; encoding?: string; cookie?: string; method?: string; body?: Buffer | string; headers?: Record<string, string> };

/** One request to this machine, with the host said in the header. */
export function ask({ port, host, path, encoding = "identity", cookie, method = "GET", body, headers = {} }: Wish): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({
      host: "127.0.0.1", port, path, method, timeout: 60_000, agent: false,
      headers: { host, "accept-encoding": encoding, ...(cookie ? { cookie } : {}), ...headers },
    }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => void parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, raw: answer.rawHeaders, body: Buffer.concat(parts) }));
    });
    sent.on("timeout", () => sent.destroy(new Error(`no answer: ${host}${path}`)));
    sent.on("error", reject);
    sent.end(body);
  });
}
