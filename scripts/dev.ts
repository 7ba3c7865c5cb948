import { announce } from "./city/announce";
import { writeDoors } from "./city/doors";
import { runCommand } from "./city/main";
import { openCity } from "./city/open";
import { serve, waitForWeb } from "./city/serve";
import { nextProgram } from "./processes/program";
import { faint, red, say, step } from "./steps";

await runCommand("dev", async (settings, life) => {
  const { dataDir, port, rootDomain } = settings;
  const opened = await openCity(settings, life, process.argv.includes("--reset"));
  const env = { ...opened.env, NODE_ENV: "development" };
  writeDoors(settings, env);
  const program = (name: string, args: string[]) => serve({
    name, args, env, dataDir, life,
    onLine: (text) => say(`${faint(name.padEnd(6))} ${text}`), onCrash: (sentence) => say(red(sentence)),
  });
  await step("Menyalakan web dan worker", async () => {
    program("web", nextProgram("dev", "-H", "0.0.0.0", "-p", String(port)));
    program("worker", ["node_modules/tsx/dist/cli.mjs", "watch", "--clear-screen=false", "--conditions=react-server", "worker/index.ts"]);
    await waitForWeb(port, rootDomain);
  });
  announce(settings, env);
});
