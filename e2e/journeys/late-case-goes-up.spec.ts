import { asOwner } from "../support/clock";
import { freshNumber, freshWord } from "../support/handset";
import { expect, rootUrl, sendKannel, test } from "../support/test";

/**
 * As if the limit had run out and office hours had come: what the worker then writes (lib/cases/tend.test.ts), which at
 * the hour of a test run may be hours away.
 */
async function goesUp(word: string, level: 1 | 2, to: string): Promise<void> {
  await asOwner(`update cases set due_at = now() - interval '3 days', level = ${level}, raised_at = now() where last_body like $1`, [`%${word}%`]);
  await asOwner(`insert into case_events (tenant_id, case_id, type, actor_name, to_name, note) select tenant_id, id, 'raised', 'SMS Centre, otomatis', $2, 'Batasnya lewat 3 hari kerja' from cases where last_body like $1`, [`%${word}%`, to]);
}

test("a case that nobody answered stands before the head as theirs, says who has it, and is nobody's after the answer", async ({ page, login, another }) => {
  const word = freshWord();
  await sendKannel(`INSPEKTORAT jadwal pemeriksaan ${word}`, `+62${freshNumber().slice(1)}`);
  await goesUp(word, 2, "Pimpinan");
  await login("head", "inspektorat");
  await page.goto(rootUrl("/dasbor"));
  await expect(page.getByRole("heading", { name: /Naik ke Anda/ })).toBeVisible();

  const operator = await another();
  await login("operator", "inspektorat", operator);
  await operator.goto(rootUrl("/dasbor/pesan?saring=naik"));
  const row = operator.getByRole("link", { name: word });
  await expect(row).toContainText("Naik ke pimpinan");
  await row.click();
  await expect(operator.getByRole("complementary", { name: "Fakta laporan" })).toContainText("sekarang pada: Pimpinan");
  await expect(operator.getByRole("region", { name: "Percakapan", exact: true })).toContainText("Naik ke Pimpinan. Batasnya lewat 3 hari kerja");
  await operator.getByLabel("Isi balasan").fill(`Jadwalnya besok ${word}.`);
  await operator.keyboard.press("Control+Enter");
  await expect(operator.getByRole("complementary", { name: "Fakta laporan" })).not.toContainText("sekarang pada");
  await operator.goto(rootUrl("/dasbor/pesan?saring=naik"));
  await expect(operator.getByRole("link", { name: word })).toHaveCount(0);
});
