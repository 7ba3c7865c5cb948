import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeJson } from "../files";
import { temporaryFolder } from "../testing/folder";
import { identify, livingMembers } from "./identity";
import { ended, startNode, typescript } from "./program";
import { RunRecord } from "./run-record";
import { signal, stopGroup, until } from "./stop";

function sleeper(args = ["-e", "setInterval(() => undefined, 1000)"]): number {
  const { pid } = startNode({ args });
  if (pid === undefined) throw new Error("Nothing started.");
  onTestFinished(() => signal(-pid, "SIGKILL"));
  return pid;
}

test("what a script started ends, and its folder goes, when the script is killed without warning", async () => {
  const kept = temporaryFolder();
  writeFileSync(join(kept, "file"), "");
  const stranger = sleeper();
  let started = 0;
  const script = startNode({ args: typescript("scripts/processes/guardian.fixture.ts", kept, String(stranger)), onLine: (line) => void (started = Number(line)) });
  const gone = ended(script);
  expect(await until(() => started > 0, 20_000)).toBe(true);
  expect(identify(started)).not.toBeNull();
  signal(script.pid ?? 0, "SIGKILL");
  await gone;
  expect(await until(() => !identify(started) && !existsSync(kept), 15_000)).toBe(true);
  expect(identify(stranger)).not.toBeNull();
});

test("a program that ignores the polite request is ended all the same, with its children", async () => {
  const child = "require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'])";
  const pid = sleeper(["-e", `process.on('SIGTERM', () => undefined); ${child}; setInterval(() => undefined, 1000)`]);
  expect(await until(() => livingMembers(pid).length === 2, 10_000)).toBe(true);
  await stopGroup(pid, 300);
  expect(livingMembers(pid)).toEqual([]);
});

test("the next start stops what the last one left, and spares a stranger that got an old number", async () => {
  const dataDir = temporaryFolder();
  const [left, stranger] = [sleeper(), sleeper()].map(identify);
  if (!left || !stranger) throw new Error("Nothing started.");
  const killed = { pid: 2 ** 22 + 1, started: "1", command: "node demo" };
  writeJson(join(dataDir, "run.json"), { script: killed, groups: [left, { ...stranger, started: "1" }] });
  expect(await new RunRecord(dataDir).takeOver()).toBe(true);
  expect(identify(left.pid)).toBeNull();
  expect(identify(stranger.pid)).not.toBeNull();
});

test("a record that nobody can read stops nobody", async () => {
  const dataDir = temporaryFolder();
  writeFileSync(join(dataDir, "run.json"), "{ half a rec");
  expect(await new RunRecord(dataDir).takeOver()).toBe(false);
});
