import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";

/** Versions below these have known holes. Read from the lock file: what is installed counts, not what is asked for. */
const FLOORS: readonly [packages: RegExp, floor: string, required: boolean][] = [
  [/^next$/, "16.4.6", true],
  [/^react$/, "19.3.1", true],
  [/^react-dom$/, "19.3.1", true],
  [/^next-auth$/, "4.24.15", true],
  [/^sharp$/, "0.35.5", true],
  [/^@tiptap\/.+$/, "3.31.2", true],
  [/^sanitize-html$/, "2.18.1", false],
];

const lockShape = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });
const manifestShape = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) });
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), "utf8"));

type Installed = { name: string; version: string };

function installed(): Installed[] {
  const { packages } = lockShape.parse(read("package-lock.json"));
  // Copies deep inside other packages count too.
  return Object.entries(packages).flatMap(([path, { version }]) =>
    version !== undefined && path.includes("node_modules/") ? [{ name: path.slice(path.lastIndexOf("node_modules/") + 13), version }] : []);
}

/** A pre-release of the floor is below the floor. */
function below(version: string, floor: string): boolean {
  const [core = "", prerelease] = version.split("-", 2);
  const numbers = (text: string) => text.split(".").map(Number);
  const [have, want] = [numbers(core), numbers(floor)];
  const at = want.findIndex((part, index) => part !== have[index]);
  return at === -1 ? prerelease !== undefined : !((have[at] ?? 0) > (want[at] ?? 0));
}

it.each(FLOORS)("%s is at least %s", (packages, floor, required) => {
  const found = installed().filter(({ name }) => packages.test(name));
  if (required) expect(found).not.toEqual([]);
  expect(found.filter(({ version }) => below(version, floor))).toEqual([]);
});

it("knows what lies below a floor", () => {
  expect(["16.4.5", "15.9.9", "16.4.6-canary.1", "16.3.10", "9.0.0"].filter((version) => !below(version, "16.4.6"))).toEqual([]);
  expect(["16.4.6", "16.4.10", "16.10.0", "17.0.0"].filter((version) => below(version, "16.4.6"))).toEqual([]);
});

it("names every dependency by one exact version", () => {
  const { dependencies, devDependencies } = manifestShape.parse(read("package.json"));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});
