import { type AddressInfo, connect, createServer } from "node:net";

export type Way = { port: number; /** Somebody was turned back. */ turnedBack: Promise<void>; clear: () => void; close: () => void };

/** A way to the database (its port) on which everybody is turned back until it is clear: the database away, and back. */
export async function openWay(to: number, port = 0): Promise<Way> {
  let isClear = false;
  let tell = (): void => undefined;
  const turnedBack = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const server = createServer((here) => {
    here.on("error", () => undefined);
    if (!isClear) return void here.once("close", tell).destroy();
    const there = connect(to, "127.0.0.1").on("error", () => here.destroy());
    here.pipe(there).pipe(here);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const clear = () => {
    isClear = true;
  };
  return { port: (server.address() as AddressInfo).port, turnedBack, clear, close: () => void server.close() };
}
