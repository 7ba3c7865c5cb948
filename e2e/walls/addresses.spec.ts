import { ask, askRaw, headingOf, titleOf } from "../support/wire";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const { host: rootHost, hostname: rootName, port } = new URL(rootUrl());
const { host: kominfo } = new URL(siteUrl("kominfo"));
const { host: kebersihan } = new URL(siteUrl("kebersihan"));

test("each address answers with its own site", async () => {
  expect(titleOf(await ask(rootHost))).toContain("Portal");
  expect(titleOf(await ask(kominfo))).toContain("Dinas Komunikasi dan Informatika");
  expect(titleOf(await ask(kebersihan))).toContain("Dinas Kebersihan");
});

test("upper case, another port, no port and one trailing dot are the same address", async () => {
  const name = `kominfo.${rootName}`;
  for (const host of [kominfo.toUpperCase(), name, `${name}:8080`, `${name}.`, `${name}.:${port}`]) {
    const answer = await ask(host);
    expect([host, answer.status, titleOf(answer)]).toEqual([host, 200, expect.stringContaining("Dinas Komunikasi dan Informatika")]);
  }
});

for (const [what, host] of Object.entries({
  "another city": "kota-lain.test", "an IP address": "127.0.0.1", "an IPv6 address": `[::1]:${port}`, "a nested name": `a.${kominfo}`,
  "a look-alike in front": `x${rootHost}`, "a look-alike behind": `${rootName}.evil.test`, "the city inside another": `kominfo.${rootName}.evil.test`,
  "two trailing dots": `kominfo.${rootName}..`, "punycode": `xn--kominf-0ta.${rootName}`, "an empty label": `.${rootName}`,
  "a path in the host": `kominfo.${rootName}/kebersihan`, "two hosts in one": `${kominfo}, ${kebersihan}`, "an underscore": `_.${rootName}`,
})) {
  test(`${what} (${host}) is nobody's address`, async () => {
    const answer = await ask(host);
    // The server itself may refuse what is no host at all.
    expect([400, 404]).toContain(answer.status);
    if (answer.status === 404) expect(headingOf(answer)).toBe("Tidak ada situs di alamat ini.");
    expect(answer.body).not.toContain("kominfo.");
  });
}

test("an agency that doesn't exist is a 404 that says so, without script", async () => {
  const answer = await ask(`tidakada.${rootHost}`);
  expect([answer.status, headingOf(answer)]).toEqual([404, "Tidak ada instansi di alamat ini."]);
  expect((await ask(`tidakada.${rootHost}`, "/berita")).status).toBe(404);
});

test("two Host headers are nobody's address", async () => {
  for (const hosts of [[kominfo, kebersihan], [kebersihan, kominfo], [kominfo, kominfo]]) expect((await ask(hosts)).status).toBe(404);
});

test("without a Host there is nothing", async () => {
  expect((await askRaw("GET / HTTP/1.0")).status).toBe(404);
  expect((await askRaw("GET / HTTP/1.1")).status).toBe(400);
  expect((await askRaw("GET / HTTP/1.1", "Host:")).status).toBe(404);
});

test("a very long host is refused, whatever its length", async () => {
  for (const length of [64, 253, 5_000, 60_000]) expect([404, 431]).toContain((await ask(`${"a".repeat(length)}.${rootName}`)).status);
});

test("a whole address as target counts instead of the Host, as HTTP says", async () => {
  const answer = await askRaw(`GET http://${kominfo}/kontak HTTP/1.1`, `Host: ${kebersihan}`);
  expect([answer.status, titleOf(answer)]).toEqual([200, expect.stringContaining("Dinas Komunikasi dan Informatika")]);
  expect((await askRaw("GET http://kota-lain.test/ HTTP/1.1", `Host: ${kominfo}`)).status).toBe(404);
  expect((await askRaw(`GET http://${kominfo}@kota-lain.test/ HTTP/1.1`, `Host: ${kominfo}`)).status).toBe(404);
});

test("targets that are no page are refused, not broken", async () => {
  for (const line of ["GET * HTTP/1.1", "OPTIONS * HTTP/1.1", "TRACE / HTTP/1.1"]) expect([404, 405], line).toContain((await askRaw(line, `Host: ${kominfo}`)).status);
});

const knownRobots = ["bingbot", "WhatsApp/2.23", "facebookexternalhit/1.1", "Twitterbot", "pemko-menunggu"];
for (const robot of knownRobots) {
  test(`what isn't there is a 404 for ${robot} too`, async () => {
    const statuses = await Promise.all([
      ask(`tidakada.${rootHost}`, "/", { "user-agent": robot }), ask(kominfo, "/berita/tidak-pernah-ada", { "user-agent": robot }),
      ask(kominfo, "/berita/hal/99", { "user-agent": robot }), ask(rootHost, "/berita/hal/99", { "user-agent": robot }), ask(kominfo, "/tidak/ada", { "user-agent": robot }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await ask(kominfo, "/", { "user-agent": robot })).status).toBe(200);
  });
}

test("an agency says under its own name that it has no such page", async () => {
  for (const path of ["/tidak/ada", "/dasbor", "/masuk", "/lacak", "/api/health"]) {
    const answer = await ask(kominfo, path);
    expect([path, answer.status, headingOf(answer)]).toEqual([path, 404, "Halaman ini tidak ada."]);
    expect(answer.body, path).toContain("Berita Diskominfo");
  }
});

test("forwarded hosts are not believed", async () => {
  for (const header of ["x-forwarded-host", "x-original-host", "forwarded", "x-host"]) {
    const answer = await ask(kominfo, "/", { [header]: header === "forwarded" ? `host=${kebersihan}` : kebersihan });
    expect([header, answer.status, titleOf(answer)]).toEqual([header, 200, expect.stringContaining("Dinas Komunikasi dan Informatika")]);
  }
  expect((await ask("kota-lain.test", "/", { "x-forwarded-host": kominfo })).status).toBe(404);
});

for (const path of [
  "/sites/kebersihan", "/SITES/kebersihan", "/%73ites/kebersihan", "/%2573ites/kebersihan", "//sites/kebersihan", "/./sites/kebersihan",
  "/../kebersihan", "/..%2fkebersihan", "/%2e%2e/kebersihan", "/%2e%2e%2fkebersihan/berita", "/..%5ckebersihan", "/berita/..%2f..%2fkebersihan",
  "/alamat-tidak-dikenal", "/%00", "/%", "/%ff", "/sites%2fkebersihan", "/berita/%2e%2e%2f%2e%2e%2fkebersihan",
]) {
  test(`the path ${path} never leads to another agency`, async () => {
    for (const host of [kominfo, rootHost]) {
      const answer = await ask(host, path);
      expect(answer.status, host).toBeLessThan(500);
      expect(titleOf(answer), host).not.toContain("Dinas Kebersihan");
      if (answer.status < 400) expect(answer.location ?? "", host).not.toContain("kebersihan.");
    }
  });
}

test("a story of one agency isn't at another's address", async () => {
  const list = await ask(kominfo, "/berita");
  const path = /href="(\/berita\/(?!hal)[^"]+)"/.exec(list.body)?.[1] ?? "";
  expect((await ask(kominfo, path)).status).toBe(200);
  const answer = await ask(kebersihan, path);
  expect([answer.status, headingOf(answer)]).toEqual([404, "Halaman ini tidak ada."]);
});
