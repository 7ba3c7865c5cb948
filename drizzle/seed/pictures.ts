import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { type SceneName, scenes } from "@/lib/examples/scenes";

export const WIDTHS = [320, 640, 960, 1600];
export const SIZE = { width: 1600, height: 1000 };

export type DrawnPictures = { dataDir: string; files: ReadonlyMap<SceneName, { folder: string; bytes: number }> };

/** Draws each scene once, in all sizes; articles then get links of their own to the files. */
export async function drawPictures(dataDir: string): Promise<DrawnPictures> {
  const files = new Map<SceneName, { folder: string; bytes: number }>();
  for (const name of Object.keys(scenes) as SceneName[]) {
    const folder = join(dataDir, "media", "contoh", name);
    await mkdir(folder, { recursive: true });
    files.set(name, { folder, bytes: await drawSizes(scenes[name](), folder) });
  }
  return { dataDir, files };
}

async function drawSizes(svg: string, folder: string): Promise<number> {
  const master = await sharp(Buffer.from(svg)).resize(SIZE.width, SIZE.height).png().toBuffer();
  const written = await Promise.all(WIDTHS.map((width) =>
    sharp(master).resize({ width }).webp({ quality: 80, effort: 4 }).toFile(join(folder, `${width}.webp`))));
  return written.reduce((sum, file) => sum + file.size, 0);
}
