import { violations } from "../support/axe";
import { asOwner } from "../support/clock";
import { freshWord } from "../support/handset";
import { expect, rootUrl, test } from "../support/test";

const BASE = "/api/open311/v2";

test("an admin gives an application a key; what it posts becomes a report, and is read by anybody once a person shows it", async ({ page, another, login }) => {
  const word = freshWord();
  await login("admin");
  await page.goto(rootUrl("/admin/open311"));
  await page.getByLabel("Nama aplikasi").fill(`Aplikasi ${word}`);
  await page.getByRole("button", { name: "Buat kunci" }).click();
  const key = await page.getByLabel("Kunci yang baru dibuat").inputValue();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.reload();
  await expect(page.getByText(`Aplikasi ${word}`, { exact: true })).toBeVisible();
  expect(await page.content(), "shown once").not.toContain(key);

  // The application is a program: the browser only carries its requests, since names below localhost are known to it alone.
  const program = await another();
  await program.goto(rootUrl("/laporan"));
  const send = (fields: Record<string, string>) => program.evaluate(async ([path, body]) => {
    const answer = await fetch(path, { method: "POST", body: new URLSearchParams(body) });
    return { status: answer.status, body: (await answer.json()) as Record<string, string>[] };
  }, [`${BASE}/requests.json`, fields] as const);
  const read = (path: string) => program.evaluate(async (address) => {
    const answer = await fetch(address);
    return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
  }, BASE + path);
  const report = { service_code: "pengaduan", description: `Nama saya Togar, lampu merah mati di simpang ${word}`, address_string: `Simpang ${word}, Medan`, phone: "0812 3456 7321", "attribute[instansi]": "dishub" };
  expect(await send(report)).toMatchObject({ status: 403, body: [{ code: 403 }] });
  const taken = await send({ ...report, api_key: key });
  expect(taken.status).toBe(200);
  const token = taken.body[0]?.token ?? "";
  expect((await read(`/tokens/${token}.json`)).text).toBe(JSON.stringify([{ service_request_id: null, token }]));

  const [row] = await asOwner("select case_id from open_reports order by at desc limit 1");
  const operator = await another();
  await login("operator", "dishub", operator);
  await operator.goto(rootUrl(`/dasbor/pesan/${String(row?.case_id)}/umum`));
  await expect(operator.locator("mark").filter({ hasText: "Togar" })).toBeVisible();
  await operator.getByLabel(/Saya sudah membaca kedua tulisan/).check();
  await operator.getByRole("button", { name: "Tampilkan untuk umum" }).click();
  await expect(operator.getByText("Sedang tampil")).toBeVisible();

  const { service_request_id: id } = (JSON.parse((await read(`/tokens/${token}.json`)).text) as { service_request_id: string }[])[0] ?? { service_request_id: "" };
  for (const path of [`/requests/${id}.json`, "/requests.json", "/requests.xml", `/requests.json?service_code=pengaduan&status=open&page_size=50`]) {
    const { status, text } = await read(path);
    expect([status, text.includes(word), text.includes("Togar"), text.includes("7321")], path).toEqual([200, true, false, false]);
  }
  await operator.getByRole("button", { name: /Tarik/ }).click();
  await expect.poll(async () => (await read("/requests.json")).text.includes(word)).toBe(false);
  expect((await read(`/requests/${id}.xml`)).status).toBe(404);

  await page.getByRole("listitem").filter({ hasText: `Aplikasi ${word}` }).getByText("Akhiri", { exact: false }).first().click();
  await page.getByRole("button", { name: `Akhiri kunci Aplikasi ${word}` }).click();
  await expect(page.getByRole("heading", { name: "Sudah diakhiri" })).toBeVisible();
  expect((await send({ ...report, api_key: key })).status).toBe(403);
});
