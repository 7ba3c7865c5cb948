import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";

export type TileServer = { address: string; asked: () => string[]; close: () => void };

/** A small server of map tiles, each a drawn square; it remembers what was asked. */
export async function openTileServer(): Promise<TileServer> {
  const square = await sharp({ create: { width: 256, height: 256, channels: 3, background: "#d9e4d4" } })
    .composite([{ input: { create: { width: 256, height: 24, channels: 3, background: "#f7f3e8" } }, left: 0, top: 116 }]).png().toBuffer();
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(request.url ?? "");
    answer.writeHead(200, { "content-type": "image/png" }).end(square);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}.png`, asked: () => asked, close: () => void server.close() };
}
