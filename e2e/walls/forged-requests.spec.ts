import { type Answer, ask, titleOf } from "../support/wire";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const { host: rootHost } = new URL(rootUrl());
const { host: kominfo } = new URL(siteUrl("kominfo"));
const { host: kebersihan } = new URL(siteUrl("kebersihan"));

/** What a spoofed header could make of a page for everybody who comes later. */
const spoofed: Record<string, Record<string, string>> = {
  "x-forwarded-host": { "x-forwarded-host": kebersihan, "x-forwarded-proto": "https", "x-forwarded-port": "1" },
  "x-middleware-rewrite": { "x-middleware-rewrite": "/sites/kebersihan" }, "x-middleware-next": { "x-middleware-next": "1" },
  "x-middleware-subrequest": { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
  "x-middleware-override-headers": { "x-middleware-override-headers": "host", "x-middleware-request-host": kebersihan },
  "x-matched-path": { "x-matched-path": "/sites/kebersihan" }, "x-invoke-path": { "x-invoke-path": "/sites/kebersihan", "x-invoke-output": "/sites/[tenant]" },
  "x-invoke-status": { "x-invoke-status": "500", "x-invoke-error": "{}" },
  "x-now-route-matches": { "x-now-route-matches": "1=kebersihan&nxtPtenant=kebersihan" }, "x-nextjs-data": { "x-nextjs-data": "1" },
  "x-middleware-prefetch": { "x-middleware-prefetch": "1", purpose: "prefetch" }, "rsc": { rsc: "1" },
  "rsc prefetch": { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  "next-url": { rsc: "1", "next-url": "/sites/kebersihan" }, "a broken state tree": { rsc: "1", "next-router-state-tree": "%7Bbad" },
  "another's state tree": { rsc: "1", "next-router-state-tree": encodeURIComponent(JSON.stringify(["", { children: ["sites", { children: [["tenant", "kebersihan", "d", null], { children: ["__PAGE__", {}] }] }] }, null, null, 1])) },
  "preview cookies": { cookie: "__prerender_bypass=x; __next_preview_data=x" }, "x-prerender-revalidate": { "x-prerender-revalidate": "x" },
  "accept": { accept: "text/x-component" },
};

/** Answers of Next's router redirect once, to the address that belongs to its headers. */
async function askPart(host: string, path: string, headers: Record<string, string>): Promise<Answer> {
  const answer = await ask(host, path, headers);
  return answer.status === 307 && answer.location?.startsWith("/") ? ask(host, answer.location, headers) : answer;
}

for (const [what, headers] of Object.entries(spoofed)) {
  test(`${what} shows nobody else's page, breaks nothing and changes nothing for others`, async () => {
    for (const host of [kominfo, rootHost, `tidakada.${rootHost}`, "kota-lain.test"]) {
      for (const path of ["/", "/kontak", "/sites/kebersihan"]) {
        const answer = await askPart(host, path, headers);
        expect(answer.status, `${host}${path}`).toBeLessThan(500);
        expect(titleOf(answer), `${host}${path}`).not.toContain("Dinas Kebersihan");
        if (host !== rootHost) expect(answer.body, `${host}${path}`).not.toContain("Kami mengangkut sampah Medan");
      }
    }
    const [portal, agency, story, nobody] = await Promise.all([ask(rootHost), ask(kominfo), ask(kominfo, "/berita"), ask(`tidakada.${rootHost}`)]);
    expect([portal, agency, story, nobody].map(({ status }) => status)).toEqual([200, 200, 200, 404]);
    expect([portal, agency, story].map(titleOf)).toEqual([
      expect.stringContaining("Portal"), expect.stringMatching(/^Dinas Komunikasi/), expect.stringMatching(/^Berita/)]);
    for (const page of [portal, agency, story]) expect(page.body).toMatch(/^<!DOCTYPE html>/);
  });
}

for (const path of ["/?nxtPtenant=kebersihan", "/?tenant=kebersihan&_rsc=1", "/berita?nxtPtenant=kebersihan&nxtPslug=x", "/.rsc", "/berita.rsc", "/index.rsc"]) {
  test(`${path} is the agency's own or nothing`, async () => {
    const answer = await ask(kominfo, path);
    expect([200, 404]).toContain(answer.status);
    expect(answer.body).not.toContain("Kami mengangkut sampah Medan");
  });
}

test("pages take nothing that is sent to them", async () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    for (const [host, path] of [[kominfo, "/"], [kominfo, "/berita"], [rootHost, "/"], [rootHost, "/instansi"], ["kota-lain.test", "/"]] as const) {
      expect([method, host, path, (await ask(host, path, { "content-type": "text/plain" }, { method, body: "[]" })).status]).toEqual([method, host, path, 405]);
    }
  }
});

test("no function that keeps pages can be called by its id", async () => {
  // The first bit says that it is one of 'use cache'; which one doesn't matter.
  for (const id of ["80", "c0", "e0", "f0"].map((first) => first + "a".repeat(40))) {
    const headers = { "next-action": id, "content-type": "text/plain;charset=UTF-8", accept: "text/x-component", origin: rootUrl("").replace(/\/$/, "") };
    expect((await ask(rootHost, "/lacak", headers, { method: "POST", body: "[1,100000]" })).status).toBe(404);
    expect((await ask(kominfo, "/", headers, { method: "POST", body: "[]" })).status).toBe(405);
  }
});

test("what Next keeps for itself has no address", async () => {
  for (const path of ["/_global-error", "/_not-found", "/_error", "/%5fglobal-error"]) expect([path, (await ask(rootHost, path)).status]).toEqual([path, 404]);
});
