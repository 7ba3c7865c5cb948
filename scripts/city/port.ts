import { createServer } from "node:net";
import { Plain } from "../plain";
import type { CitySettings } from "./settings";

/** Says plainly when another program has the port, and what to do. */
export async function checkPort({ port }: CitySettings, command: string): Promise<void> {
  for (const host of ["0.0.0.0", "::"]) {
    const problem = await tryListen(port, host);
    if (problem === "EADDRINUSE") {
      throw new Plain(`Port ${port} sedang dipakai program lain. Pilih port lain, misalnya: PORT=${port + 1} npm run ${command}`);
    }
    if (problem === "EACCES") throw new Plain(`Port ${port} tidak boleh dipakai pengguna biasa. Pilih port di atas 1023, misalnya: PORT=3000 npm run ${command}`);
  }
}

function tryListen(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    server.listen({ port, host, exclusive: true, ipv6Only: host === "::" }, () => server.close(() => resolve(null)));
  });
}
