import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import type { Lifetime } from "../city/lifetime";
import { needDebianPackages } from "../debian-packages";
import { Plain } from "../plain";
import { freePort } from "../postgres/port";
import { startProgram } from "../processes/program";
import { until } from "../processes/stop";
import { commonSettings, type Kind, KINDS, keeperSettings, proxySettings } from "./swift-settings";

const PACKAGES = ["swift-proxy", ...KINDS.map((kind) => `swift-${kind}`)];
/** Swift reads its common settings from /etc/swift; ours lie in the run's folder, which an ordinary user may write. */
const LAUNCH = "import sys, runpy; from swift.common.utils import set_swift_dir; set_swift_dir(sys.argv[1]); sys.argv = sys.argv[2:]; runpy.run_path(sys.argv[0], run_name='__main__')";

/** OpenStack Swift with its S3 interface, from Debian's packages, in a folder that goes with the run. Answers its address. */
export async function openSwift(life: Lifetime): Promise<string> {
  needDebianPackages("Uji penyimpanan (server S3 sungguhan: OpenStack Swift)", PACKAGES);
  const folder = mkdtempSync(join(tmpdir(), "pemko-swift-"));
  life.folder(folder);
  mkdirSync(join(folder, "devices", "one"), { recursive: true });
  writeFileSync(join(folder, "swift.conf"), commonSettings());
  const said: string[] = [];
  const user = userInfo().username;
  for (const kind of KINDS) {
    const port = await freePort();
    makeRing(folder, kind, port);
    start(life, said, folder, kind, keeperSettings(kind, { folder, port, user }));
  }
  const port = await freePort();
  start(life, said, folder, "proxy", proxySettings({ folder, port, user }));
  const address = `http://127.0.0.1:${port}`;
  const answers = () => fetch(address).then(() => true, () => false);
  if (!(await until(answers, 60_000))) throw new Plain(`Swift tidak mau berjalan:\n${said.slice(-20).join("\n")}`);
  return address;
}

function start(life: Lifetime, said: string[], folder: string, name: string, settings: string): void {
  const file = join(folder, `${name}.conf`);
  writeFileSync(file, settings);
  const program = startProgram("/usr/bin/python3", { args: ["-c", LAUNCH, folder, `/usr/bin/swift-${name}-server`, file, "-v"], onLine: (line) => void said.push(`${name}: ${line}`) });
  program.on("error", (error) => void said.push(`${name}: ${error.message}`));
  if (program.pid !== undefined) life.group(program.pid);
}

/** Where a name's bytes lie: on our one device. */
function makeRing(folder: string, kind: Kind, port: number): void {
  const builder = join(folder, `${kind}.builder`);
  for (const words of [["create", "6", "1", "1"], ["add", `r1z1-127.0.0.1:${port}/one`, "1"], ["rebalance"]]) {
    const made = spawnSync("swift-ring-builder", [builder, ...words], { encoding: "utf8" });
    // 1 is a warning: one device is few.
    if (made.status !== 0 && made.status !== 1) throw new Plain(`Cincin Swift tidak jadi: ${made.stdout}${made.stderr}`);
  }
}
