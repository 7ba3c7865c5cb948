import { env as chosen } from "@/lib/env";
import { announce } from "./city/announce";
import { buildWeb } from "./city/build";
import { writeDoors } from "./city/doors";
import { runCommand } from "./city/main";
import { openCity } from "./city/open";
import { serve, waitForWeb } from "./city/serve";
import { typescript, webProgram } from "./processes/program";
import { red, say, step } from "./steps";

const reset = process.argv.includes("--reset");

await runCommand("demo", async (settings, life) => {
  const { dataDir, port, rootDomain } = settings;
  const { env } = await openCity(settings, life, reset);
  await step("Membangun situs", (report) => buildWeb(chosen.distDir(), settings, life, report), (built) => (built ? "" : "tidak ada yang berubah"));
  writeDoors(settings, env);
  const onCrash = (sentence: string) => say(red(sentence));
  await step("Menyalakan web dan worker", async () => {
    serve({ name: "web", args: webProgram, env, dataDir, life, onCrash });
    serve({ name: "worker", args: typescript("worker/index.ts"), env, dataDir, life, onCrash });
    await waitForWeb(port, rootDomain);
  });
  announce(settings, env);
});
