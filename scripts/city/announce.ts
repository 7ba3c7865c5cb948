import { join } from "node:path";
import { z } from "zod";
import { env as settings } from "@/lib/env";
import { originOf } from "../environment";
import { readJson } from "../files";
import { bold, faint, say } from "../steps";
import { type CitySettings, shortPath } from "./settings";

const accounts = z.array(z.object({ role: z.string(), name: z.string(), email: z.string(), password: z.string(), tenant: z.string().nullable() }));
const ROLES: Record<string, string> = { admin: "Admin kota", desk: "Meja SMS Centre", operator: "Operator", head: "Kepala" };
const SHOWN = 8;

/** Where to look, whom to sign in as, how to send a message. */
export function announce(city: CitySettings, env: Record<string, string>): void {
  const origin = originOf(city);
  const agency = originOf({ ...city, rootDomain: `kominfo.${city.rootDomain}` });
  say();
  say(bold("Kota sudah buka."));
  say(`  Portal kota      ${origin}`);
  say(`  Situs instansi   ${agency}`);
  say(`  Masuk            ${origin}/masuk`);
  say(`  Telepon peraga   ${origin}/handset`);
  announceAccounts(join(city.dataDir, "demo-accounts.json"));
  say();
  say(bold("Kirim SMS"));
  say(`  Buka ${origin}/handset, tulis pesan, kirim ke ${settings.citySmsNumber()}. Atau lewat pintu Kannel:`);
  say(`  curl -G '${origin}/api/sms/kannel' --data-urlencode 'text=Lampu jalan mati di Jalan Halat' \\`);
  say(`    -d secret=${env.KANNEL_SECRET} -d id=1 -d from=%2B6281260001234 -d to=2015 -d coding=0 -d charset=UTF-8`);
  say();
  say(faint("Ctrl-C menghentikan semuanya; data tetap ada. Mulai dari awal: npm run demo -- --reset"));
}

function announceAccounts(file: string): void {
  const read = accounts.safeParse(readJson(file));
  if (!read.success || read.data.length === 0) return;
  say();
  say(`${bold("Akun peraga")} ${faint(`(semua: ${shortPath(file)})`)}`);
  for (const { role, tenant, email, password } of read.data.slice(0, SHOWN)) {
    say(`  ${`${ROLES[role] ?? role}${tenant ? `, ${tenant}` : ""}`.padEnd(28)} ${email.padEnd(34)} ${password}`);
  }
}
