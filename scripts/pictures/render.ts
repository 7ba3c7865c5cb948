import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { heroScene, scenes } from "@/lib/examples/scenes";

/** Renders every example picture to PNG, to be looked at: `tsx scripts/pictures/render.ts [folder] [name…]`. */
const [folder = join(tmpdir(), "gambar-contoh"), ...only] = process.argv.slice(2);
await mkdir(folder, { recursive: true });

const all = [...Object.entries(scenes), ["hero", heroScene] as const];
for (const [name, draw] of all.filter(([name]) => only.length === 0 || only.includes(name))) {
  await sharp(Buffer.from(draw())).png().toFile(join(folder, `${name}.png`));
  console.log(join(folder, `${name}.png`));
}
