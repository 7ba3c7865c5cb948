import { env, environment } from "@/lib/env";
import { newTicket } from "@/lib/cases/ticket";
import { waitForWeb } from "@/scripts/city/serve";
import { freePort } from "@/scripts/postgres/port";
import { startNode, webProgram } from "@/scripts/processes/program";
import { stopGroup } from "@/scripts/processes/stop";
import { expect, get, test } from "../support/test";

// A web server of its own, of the same build, whose database is nowhere and which kept no page from before.
test.describe.configure({ mode: "serial" });
test.use({ javaScriptEnabled: false });

let port = 0;
let group = 0;
const address = (host: string, path: string): string => `http://${host}:${port}${path}`;

test.beforeAll(async () => {
  port = await freePort();
  const nowhere = `postgresql://app:app@127.0.0.1:${await freePort()}/pemko`;
  const web = { PORT: String(port), APP_DATABASE_URL: nowhere, DATA_DIR: "", NEXTAUTH_SECRET: "0123456789abcdef", NODE_ENV: "production", TRUST_PROXY: "off" };
  group = startNode({ args: webProgram, env: { ...web, ROOT_DOMAIN: env.rootDomain(), NEXT_DIST_DIR: env.distDir(), DATABASE_URL: environment.given("DATABASE_URL") ?? "" } }).pid ?? 0;
  await waitForWeb(port, env.rootDomain());
});
test.afterAll(async () => {
  if (group !== 0) await stopGroup(group);
});

for (const [name, host, path] of [
  ["an agency's home", `kominfo.${env.rootDomain()}`, "/"], ["a story", `kominfo.${env.rootDomain()}`, "/berita/apa-saja"], ["the portal", env.rootDomain(), "/"], ["a report", env.rootDomain(), `/lacak?tiket=${newTicket()}`],
] as const) {
  test(`${name} says what to do, without script, and is kept by nobody`, async ({ page }) => {
    const answer = await page.goto(address(host, path));
    expect(answer?.status()).toBe(503);
    expect(answer?.headers()).toMatchObject({ "cache-control": "no-store", "retry-after": "60" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Halaman ini sedang tidak bisa dibuka.");
    await expect(page.getByText("Tunggu satu atau dua menit, lalu coba lagi.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Coba lagi" })).toHaveAttribute("href", "");
    const whole = (await answer?.text()) ?? "";
    expect(whole).not.toMatch(/<script|ECONNREFUSED|\.js:\d+|Internal Server Error/);
    expect(whole).toContain('<html lang="id"');
  });
}

test("what needs no database is there as ever", async ({ page }) => {
  expect((await page.goto(address(env.rootDomain(), "/masuk")))?.status()).toBe(200);
  expect((await page.goto(address("bukan-kota.localhost", "/")))?.status()).toBe(404);
  expect(JSON.parse((await get(new URL(address(env.rootDomain(), "/api/health")))).body)).toMatchObject({ ok: false, database: { ok: false } });
});
