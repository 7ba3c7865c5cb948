import type { Page } from "@playwright/test";
import { saved } from "../support/editor";
import { freshWord } from "../support/handset";
import { accept, invite } from "../support/invite";
import { photoWithPlace } from "../support/picture";
import { begin, fillList, openNewSite, publish } from "../support/site";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const fits = async (reader: Page) => expect(await reader.evaluate(() => document.documentElement.scrollWidth), reader.url()).toBeLessThanOrEqual(360);

test("an operator fills an empty site, and citizens read it on a phone", async ({ page: admin, login, another }) => {
  test.setTimeout(300_000);
  const word = freshWord();
  await login("admin");
  const name = await openNewSite(admin, word);
  const { link } = await invite(admin, name);
  const page = await another({ locale: "id-ID" });
  await accept(page, link, `sandi-${word}-panjang`);
  const reader = await another({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const read = async (path: string) => {
    await reader.goto(siteUrl(word, path));
    await fits(reader);
  };

  await test.step("one service: what lacks is told beside its field, and the summary leads there", async () => {
    await page.goto(rootUrl("/dasbor/layanan"));
    await expect(page.getByText("Belum ada layanan.")).toBeVisible();
    await page.getByRole("button", { name: "Mulai dengan yang pertama" }).click();
    await page.getByRole("textbox", { name: "Nama layanan" }).fill("Surat keterangan domisili");
    await page.getByRole("textbox", { name: /^Ringkasan/ }).fill("Untuk warga yang tinggal di sini.");
    await page.getByRole("banner").getByRole("button", { name: /^Terbitkan/ }).click();
    await expect(page.getByRole("textbox", { name: "Syarat 1" })).toBeFocused();
    await expect(page.getByRole("group", { name: "Syarat" })).toHaveAccessibleDescription(/Tulis syaratnya/);
    await fillList(page, "Syarat", ["KTP asli", "Kartu keluarga"]);
    await page.getByRole("button", { name: "Naikkan syarat 2" }).click();
    await page.getByRole("button", { name: /^Tulis langkahnya/ }).click();
    await expect(page.getByRole("textbox", { name: "Langkah 1" })).toBeFocused();
    await fillList(page, "Langkah", ["Datang ke loket", "Tunggu surat ditandatangani", "Ambil surat"]);
    await page.getByRole("textbox", { name: "Biaya" }).fill("Gratis");
    await page.getByRole("textbox", { name: "Lama pengerjaan" }).fill("15 menit");
    await saved(page);
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Syarat 1" })).toHaveValue("Kartu keluarga");
    await expect(page.getByRole("textbox", { name: "Langkah 3" })).toHaveValue("Ambil surat");
    const [preview] = await Promise.all([page.context().waitForEvent("page"), page.getByRole("button", { name: /Pratinjau/ }).click()]);
    await expect(preview.getByRole("heading", { name: "Syarat" })).toBeVisible();
    await preview.close();
    await publish(page);
    await read("/layanan");
    await reader.getByRole("link", { name: /Surat keterangan domisili/ }).click();
    await fits(reader);
    await expect(reader.getByRole("listitem").filter({ hasText: /^(Kartu keluarga|KTP asli)$/ })).toHaveText(["Kartu keluarga", "KTP asli"]);
    await expect(reader.getByText("15 menit")).toBeVisible();
    await expect(page.getByRole("link", { name: "Lihat di situs" })).toHaveAttribute("href", reader.url());
  });

  await test.step("one event", async () => {
    await begin(page, "agenda", "Acara baru", { title: "Nama acara", summary: [/^Ringkasan/, "Terbuka untuk umum."] }, "Gotong royong");
    await page.getByLabel("Mulai", { exact: true }).fill("2030-12-06T07:00");
    await page.getByLabel(/^Selesai/).fill("2030-12-06T06:00");
    await page.getByRole("textbox", { name: "Tempat" }).fill("Kantor lurah");
    await page.getByRole("banner").getByRole("button", { name: /^Terbitkan/ }).click();
    await expect(page.getByLabel(/^Selesai/)).toHaveAccessibleDescription(/lebih awal daripada waktu mulai/);
    await page.getByLabel(/^Selesai/).fill("2030-12-06T10:00");
    await publish(page);
    await read("/agenda");
    await expect(reader.getByRole("link", { name: /Gotong royong/ })).toContainText("07.00");
  });

  await test.step("a document of each class; the excluded one asks for its reason only when it is excluded", async () => {
    for (const group of ["Berkala", "Serta-merta", "Setiap saat", "Dikecualikan"]) {
      await begin(page, "dokumen", "Dokumen baru", { title: "Nama dokumen", summary: [/^Ringkasan/, "Isinya satu kalimat."] }, `Dokumen ${group.toLowerCase()}`);
      await expect(page.getByRole("textbox", { name: "Uji konsekuensi" })).toHaveCount(0);
      await page.getByRole("radio", { name: group }).check();
      if (group === "Dikecualikan") {
        await page.getByRole("textbox", { name: "Alasan dikecualikan" }).fill("Pasal 17 huruf h.");
        await page.getByRole("textbox", { name: "Uji konsekuensi" }).fill("Membukanya mengungkap data pribadi warga.");
        await page.getByRole("textbox", { name: "Masa simpan" }).fill("5 tahun");
      }
      await publish(page);
    }
    await read("/dokumen");
    for (const group of ["berkala", "serta-merta", "setiap-saat", "dikecualikan"]) await expect(reader.locator(`#${group}`).getByRole("link")).toHaveText([new RegExp(`Dokumen ${group.replace("-", ".")}`)]);
    await reader.getByRole("link", { name: /Dokumen dikecualikan/ }).click();
    await expect(reader.getByText("Membukanya mengungkap data pribadi warga.")).toBeVisible();
  });

  await test.step("two officials, one under the other, chosen from the posts that are there", async () => {
    await begin(page, "pejabat", "Pejabat baru", { title: "Nama" }, "Siti Rahma");
    await page.getByLabel("Jabatan", { exact: true }).fill("Lurah");
    await publish(page);
    await begin(page, "pejabat", "Pejabat baru", { title: "Nama" }, "Togar Sinaga");
    await page.getByLabel("Jabatan", { exact: true }).fill("Sekretaris Lurah");
    const above = page.getByLabel(/^Di bawah jabatan/);
    await expect(page.locator(`datalist#${await above.getAttribute("list")} option`)).toHaveAttribute("value", "Lurah");
    await above.fill("Camat");
    await expect(page.getByText("Jabatan itu belum ada.")).toBeVisible();
    await above.fill("Lurah");
    await expect(page.getByText("Jabatan itu belum ada.")).toHaveCount(0);
    await publish(page);
    await read("/pejabat");
    await expect(reader.locator(".chart > ul > li").filter({ hasText: "Siti Rahma" }).getByRole("listitem")).toHaveText(/Togar Sinaga/);
  });

  await test.step("a profile page and a link", async () => {
    await begin(page, "profil", "Halaman baru", { title: "Judul halaman", summary: [/^Ringkasan/, "Tugas kami."] }, "Tugas dan fungsi");
    await page.getByRole("textbox", { name: "Isi halaman" }).click();
    await page.keyboard.type("Kami melayani surat keterangan.");
    await publish(page);
    await begin(page, "tautan", "Tautan baru", { title: "Nama tautan" }, "LAPOR!");
    await expect(page.getByRole("toolbar")).toHaveCount(0);
    await page.getByLabel("Alamat", { exact: true }).fill("javascript:alert(1)");
    await page.getByRole("banner").getByRole("button", { name: /^Terbitkan/ }).click();
    await expect(page.getByLabel("Alamat", { exact: true })).toHaveAccessibleDescription(/tidak bisa dibuka warga/);
    await page.getByLabel("Alamat", { exact: true }).fill("https://www.lapor.go.id");
    await publish(page);
    for (const path of ["/tautan", "/profil", "/"]) {
      await read(path);
      await expect(reader.getByRole("link", { name: /LAPOR!/ })).toHaveAttribute("href", "https://www.lapor.go.id/");
    }
    await read("/profil");
    await reader.getByRole("link", { name: /Tugas dan fungsi/ }).click();
    await expect(reader.getByText("Kami melayani surat keterangan.")).toBeVisible();
  });

  await test.step("what the home still asks for is one click away from its fields", async () => {
    await page.goto(rootUrl("/dasbor"));
    await page.getByRole("link", { name: "Isi alamat dan telepon kantor" }).click();
    const office = page.getByRole("form", { name: "Kantor dan warna" });
    await office.getByLabel("Alamat kantor").fill("Jalan Contoh 1, Kelurahan Aur");
    await office.getByLabel("Telepon kantor").fill("061-4512345");
    await office.getByLabel("Jam buka").fill("Senin sampai Jumat 08.00–16.00");
    await office.getByRole("button", { name: "Simpan" }).click();
    await expect(office.getByText("Tersimpan. Warga melihatnya sekarang.")).toBeVisible();
    await page.goto(rootUrl("/dasbor"));
    for (const step of ["Isi alamat dan telepon kantor", "Isi jam layanan"]) await expect(page.getByRole("listitem").filter({ hasText: step })).toContainText("selesai");
  });
});

test("an album takes many pictures at once and shows them beside one another in their order", async ({ page, login, another }) => {
  await login("operator", "dinkes");
  const title = `Posyandu ${freshWord()}`;
  await begin(page, "galeri", "Galeri baru", { title: "Judul galeri", summary: [/^Keterangan, tampil/, "Posyandu bulan ini."] }, title);
  const photo = await photoWithPlace();
  await page.getByLabel("Berkas gambar galeri").setInputFiles(["satu", "dua", "tiga"].map((name) => ({ name: `${name}.png`, mimeType: "image/png", buffer: photo })));
  const body = page.getByRole("textbox", { name: "Gambar dan keterangannya" });
  await expect(body.locator("img[data-drag-handle]")).toHaveCount(3);
  for (const at of [0, 1, 2]) {
    await body.getByLabel("Teks pengganti gambar").nth(at).fill(`Bayi nomor ${at + 1}`);
    await body.getByLabel(/Keterangan di bawah gambar/).nth(at).fill(`Ditimbang ke-${at + 1}`);
  }
  await body.getByRole("button", { name: "Jadikan sampul" }).nth(1).click();
  await expect(body.getByText("Sampul galeri ini")).toHaveCount(1);
  await expect(page.getByRole("figure", { name: "Gambar sampul" }).getByLabel("Teks pengganti gambar")).toHaveValue("Bayi nomor 2");
  await publish(page);
  const reader = await another({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await reader.goto(siteUrl("dinkes", "/galeri"));
  const cover = await reader.getByRole("article").filter({ hasText: title }).locator("img").getAttribute("src");
  await reader.getByRole("link", { name: title }).click();
  expect(/[0-9a-f-]{36}/.exec(cover ?? "")?.[0], "the second picture stands for the album").toBe(
    /[0-9a-f-]{36}/.exec((await reader.getByRole("img", { name: "Bayi nomor 2" }).first().getAttribute("src")) ?? "")?.[0]);
  await expect(reader.locator(".pictures figcaption")).toHaveText(["Ditimbang ke-1", "Ditimbang ke-2", "Ditimbang ke-3"]);
  const [first, second] = await Promise.all([0, 1].map((at) => reader.locator(".pictures li").nth(at).boundingBox()));
  expect([first?.y, first && second && second.x > first.x]).toEqual([second?.y, true]);
  await fits(reader);
});

test("what is thrown away comes back, one by one and many at once, and a list does many things at once", async ({ page, login, another }) => {
  test.setTimeout(180_000);
  await login("operator", "pertamanan");
  const word = freshWord();
  for (const place of ["Satu", "Dua"]) {
    await begin(page, "tautan", "Tautan baru", { title: "Nama tautan" }, `${place} ${word}`);
    if (place === "Satu") await page.getByLabel("Alamat", { exact: true }).fill("https://satu.example.id");
    await saved(page);
  }
  await page.getByRole("button", { name: "Buang ke tempat sampah" }).click();
  await expect(page.getByText("Tulisan ini ada di tempat sampah.")).toBeVisible();
  await page.getByLabel("Alamat", { exact: true }).fill("https://dua.example.id");
  await page.getByRole("banner").getByRole("button", { name: /^Terbitkan/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Kembalikan dulu" })).toBeVisible();
  await page.getByRole("button", { name: "Kembalikan", exact: true }).click();
  await expect(page.getByText("Tulisan ini ada di tempat sampah.")).toHaveCount(0);
  await page.getByLabel("Alamat", { exact: true }).fill("");
  await saved(page);

  const list = async (more = "") => page.goto(rootUrl(`/dasbor/tautan?judul=${word}${more}`));
  const bar = page.getByRole("group", { name: "Untuk tulisan yang dipilih" });
  const pickAll = async () => {
    await page.getByRole("checkbox", { name: "Pilih semua di halaman ini" }).check();
    await expect(bar).toContainText("2 dipilih");
  };
  await list();
  await pickAll();
  await bar.getByRole("button", { name: "Terbitkan" }).click();
  await page.getByRole("dialog", { name: "Terbitkan: 2 tulisan" }).getByRole("button", { name: "Terbitkan 2 tulisan" }).click();
  await expect(page.getByText(`1 tulisan diterbitkan: Satu ${word}.`)).toBeVisible();
  await expect(page.getByRole("list", { name: "Tidak diubah" })).toHaveText(`Dua ${word}: Isi alamatnya, diawali https://.`);
  const reader = await another({ javaScriptEnabled: false });
  await reader.goto(siteUrl("pertamanan", "/tautan"));
  await expect(reader.getByRole("link", { name: `Satu ${word}` })).toBeVisible();

  await page.getByRole("button", { name: "Tutup" }).click();
  await page.getByRole("checkbox", { name: `Pilih Satu ${word}` }).check();
  await bar.getByRole("button", { name: "Tarik" }).click();
  const question = page.getByRole("dialog", { name: "Tarik: 1 tulisan" });
  await question.getByRole("button", { name: "Tarik 1 tulisan" }).click();
  await expect(question.getByRole("alert")).toContainText("sedikitnya 10 huruf");
  await question.getByLabel("Alasan, dibaca warga").fill("Situs itu sudah pindah alamat.");
  await question.getByRole("button", { name: "Tarik 1 tulisan" }).click();
  await expect(page.getByText(`1 tulisan ditarik: Satu ${word}.`)).toBeVisible();
  await reader.goto(siteUrl("pertamanan", "/tautan"));
  await expect(reader.getByRole("link", { name: `Satu ${word}` })).toHaveCount(0);

  await page.getByRole("button", { name: "Tutup" }).click();
  await pickAll();
  await bar.getByRole("button", { name: "Buang" }).click();
  await expect(page.getByText("2 tulisan dibuang ke tempat sampah")).toBeVisible();
  await page.keyboard.press("z");
  await expect(page.getByText("2 tulisan dikembalikan dari tempat sampah")).toBeVisible();
  await expect(page.getByRole("link", { name: `Dua ${word}` })).toBeVisible();
  await pickAll();
  await bar.getByRole("button", { name: "Buang" }).click();
  await expect(page.getByText("2 tulisan dibuang ke tempat sampah")).toBeVisible();
  await list("&sampah=ya");
  await expect(page.getByRole("row", { name: new RegExp(`Satu ${word}`) }).locator('[data-label="Dibuang"]')).toContainText(/\d\d\.\d\d/);
  await pickAll();
  await bar.getByRole("button", { name: "Kembalikan" }).click();
  await expect(page.getByText("2 tulisan dikembalikan dari tempat sampah")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: `Pilih Satu ${word}` })).toHaveCount(0);
});

test("G and a letter lead from room to room", async ({ page, login }) => {
  await login("operator", "aur");
  await page.goto(rootUrl("/dasbor/berita"));
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await expect(page).toHaveURL(rootUrl("/dasbor/layanan"));
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/\/dasbor\/layanan\/\d+$/);
});
