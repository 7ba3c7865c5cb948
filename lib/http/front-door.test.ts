import { createServer } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openFrontDoor } from "./front-door";

/** Answers what it read of the request's head. */
const server = createServer(({ method, url, headers }, answer) => {
  answer.setHeader("connection", "close").end(JSON.stringify({ method, url, host: headers.host, tree: headers["next-router-state-tree"] }));
});

beforeAll(async () => {
  openFrontDoor();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void server.close());

/** Sends these lines as they are; resolves with the last line of the answer. */
async function send(...lines: string[]): Promise<unknown> {
  const address = server.address();
  const socket = connect(typeof address === "object" && address ? address.port : 0, "127.0.0.1");
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  return JSON.parse((await text(socket)).split("\r\n\r\n")[1] ?? "");
}

it("leaves a browser's request as it is", async () => {
  expect(await send("GET /berita?a=1 HTTP/1.1", "Host: kominfo.medan.localhost:3000")).toEqual({ method: "GET", url: "/berita?a=1", host: "kominfo.medan.localhost:3000" });
});

it("takes two hosts for nobody's", async () => {
  expect(await send("GET / HTTP/1.1", "Host: kominfo.medan.localhost", "host: kebersihan.medan.localhost")).toMatchObject({ url: "/", host: "" });
});

it.each([
  ["http://kebersihan.medan.localhost:3000/berita?x=1", "kebersihan.medan.localhost:3000", "/berita?x=1"],
  ["HTTP://kebersihan.medan.localhost", "kebersihan.medan.localhost", "/"],
  ["http://kominfo.medan.localhost@evil.test/", "kominfo.medan.localhost@evil.test", "/"],
  ["http://kebersihan.medan.localhost?x=1", "kebersihan.medan.localhost", "/?x=1"],
])("reads a whole address as target: %s", async (target, host, url) => {
  expect(await send(`GET ${target} HTTP/1.1`, "Host: kominfo.medan.localhost")).toMatchObject({ host, url });
});

it("takes * for nobody's address", async () => {
  expect(await send("OPTIONS * HTTP/1.1", "Host: kominfo.medan.localhost")).toMatchObject({ method: "OPTIONS", url: "/", host: "" });
});

it("turns TRACE into a method that can be refused", async () => {
  expect(await send("TRACE / HTTP/1.1", "Host: kominfo.medan.localhost")).toMatchObject({ method: "OPTIONS" });
});

it("drops a state tree that can't be read, and keeps one that can", async () => {
  const tree = encodeURIComponent(JSON.stringify(["", { children: ["__PAGE__", {}] }]));
  const get = (header: string) => send("GET / HTTP/1.1", "Host: kominfo.medan.localhost", `Next-Router-State-Tree: ${header}`);
  expect(await get(tree)).toHaveProperty("tree", tree);
  for (const broken of ["%7Bbad", "[", "%", encodeURIComponent("[".repeat(3000)), encodeURIComponent(JSON.stringify({ a: 1 }))]) expect(await get(broken)).not.toHaveProperty("tree");
});
