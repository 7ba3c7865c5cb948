import { announce } from "./city/announce";
import { buildWeb } from "./city/build";
import { writeDoors } from "./city/doors";
import { runCommand } from "./city/main";
import { openCity } from "./city/open";
import { serve, waitForWeb } from "./city/serve";
import { nextProgram, typescript } from "./processes/program";
import { red, say, step } from "./steps";

const reset = process.argv.includes("--reset");

await runCommand("demo", async (settings, life) => {
  const { dataDir, port, rootDomain } = settings;
  const { env } = await openCity(settings, life, reset);
  await step("Membangun situs", (report) => buildWeb(".next", settings, life, report), (built) => (built ? "" : "tidak ada yang berubah"));
  writeDoors(settings, env);
  const onCrash = (sentence: string) => say(red(sentence));
  await step("Menyalakan web dan worker", async () => {
    serve({ name: "web", args: nextProgram("start", "-H", "0.0.0.0", "-p", String(port)), env, dataDir, life, onCrash });
    serve({ name: "worker", args: typescript("worker/index.ts"), env, dataDir, life, onCrash });
    await waitForWeb(port, rootDomain);
  });
  announce(settings, env);
});
