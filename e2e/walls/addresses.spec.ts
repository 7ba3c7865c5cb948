import { request } from "node:http";
import { expect, rootUrl, siteUrl, test } from "../support/test";

type Answer = { status: number; location: string | undefined; body: string };

const { host: rootHost, hostname: rootName, port } = new URL(rootUrl());
const { host: kominfo } = new URL(siteUrl("kominfo"));
const { host: kebersihan } = new URL(siteUrl("kebersihan"));

/** One request as it goes over the wire: nothing tidies the path or the Host header. */
function ask(host: string | string[], path = "/", headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const raw = [host].flat().flatMap((one) => ["Host", one]).concat(Object.entries(headers).flat());
    const asked = request({ host: "127.0.0.1", port, path, headers: raw, setHost: false }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (part: string) => void (body += part))
        .on("end", () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, body }));
    });
    asked.on("error", reject).end();
  });
}

const titleOf = ({ body }: Answer): string => /<title>([^<]*)/.exec(body)?.[1] ?? "";
const headingOf = ({ body }: Answer): string => /<h1[^>]*>([^<]*)/.exec(body)?.[1] ?? "";

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
  expect([answer.status, headingOf(answer)]).toEqual([404, "Tidak ada halaman di alamat ini."]);
  expect((await ask(`tidakada.${rootHost}`, "/berita")).status).toBe(404);
});

test("two Host headers never open two sites", async () => {
  const answer = await ask([kominfo, kebersihan]);
  expect([200, 400, 404]).toContain(answer.status);
  expect(titleOf(answer)).not.toContain("Dinas Kebersihan");
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
