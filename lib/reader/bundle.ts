import "server-only";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** Browsers of phones that are eight years old. */
const OLDEST = "es2018";
type Made = { text: string; version: string };
const made = new Map<string, Made>();

/** Made once a process; the version is what its address carries so that it can be kept for good. */
function script(entry: string): Made {
  const ready = made.get(entry);
  if (ready) return ready;
  const [built] = buildSync({ entryPoints: [join(process.cwd(), entry)], bundle: true, minify: true, write: false, format: "iife", target: OLDEST }).outputFiles;
  const text = built?.text ?? "";
  const fresh = { text, version: createHash("sha256").update(text).digest("hex").slice(0, 10) };
  made.set(entry, fresh);
  return fresh;
}

/** The one script of citizens' pages. */
export const readerScript = (): Made => script("components/reader/index.ts");
/** The form's map, which comes when somebody opens it. */
export const pointScript = (): Made => script("components/point/index.ts");
/** What keeps presses and letters on pages of signed-in people until these are awake, as text to stand in the page. */
export const earlyScript = (): string => script("components/awake/early.ts").text;

const FOREVER = "public, max-age=31536000, immutable";
const DAY = "public, max-age=86400";
const leaflet = (file: string): string => readFileSync(join(process.cwd(), "node_modules/leaflet/dist", file), "utf8");

/** A script or style that pages fetch by themselves; null for any other name. */
export function readerFile(name: string): { text: string; type: string; cache: string } | null {
  switch (name) {
    case "warga.js": return { text: readerScript().text, type: "text/javascript", cache: FOREVER };
    case "titik.js": return { text: pointScript().text, type: "text/javascript", cache: FOREVER };
    case "titik.css": return { text: readFileSync(join(process.cwd(), "components/point/point.css"), "utf8"), type: "text/css", cache: DAY };
    case "leaflet.js": return { text: leaflet("leaflet.js"), type: "text/javascript", cache: DAY };
    case "leaflet.css": return { text: leaflet("leaflet.css"), type: "text/css", cache: DAY };
    default: return null;
  }
}
