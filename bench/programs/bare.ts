import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { z } from "zod";

/** A bare Node server that sends what was captured from the real one: same status, headers and bytes. */
const [port, file] = z.tuple([z.coerce.number(), z.string()]).parse(process.argv.slice(2));
const captured = z.record(z.string(), z.object({ status: z.number(), headers: z.array(z.string()), body: z.base64() }))
  .parse(JSON.parse(readFileSync(file, "utf8")));
const answers = new Map(Object.entries(captured).map(([key, { status, headers, body }]) => [key, { status, headers, body: Buffer.from(body, "base64") }]));

createServer((asked, answer) => {
  const found = answers.get(`${asked.headers.host ?? ""} ${asked.headers["accept-encoding"] ?? ""} ${asked.url ?? ""}`);
  if (!found) return void answer.writeHead(404).end();
  answer.writeHead(found.status, found.headers).end(found.body);
}).listen(port, "127.0.0.1", () => console.log("ready"));
