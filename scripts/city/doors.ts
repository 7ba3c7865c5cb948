import { join } from "node:path";
import { originOf } from "../environment";
import { writeJson } from "../files";
import type { CitySettings } from "./settings";

/** `.data/gateways.json`: the open doors for messages, for whatever drives the city from outside. */
export function writeDoors(settings: CitySettings, env: Record<string, string>): void {
  const origin = originOf(settings);
  writeJson(join(settings.dataDir, "gateways.json"), [
    { kind: "kannel", url: `${origin}/api/sms/kannel`, secret: env.KANNEL_SECRET ?? null },
    { kind: "handset", url: `${origin}/handset`, secret: null },
  ]);
}
