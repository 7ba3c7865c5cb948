import { duty, kindRules } from "@/lib/articles/rules";
import { type Fields, type FieldsOf, lineField, linesField, shapeOf, textField, filesField } from "@/lib/articles/field-spec";

/** The parts of a service standard (UU 25/2009 Pasal 21), in the order a citizen asks for them. */
export const serviceSpecs = {
  requirements: linesField({ label: "Syarat", help: "Satu kotak satu syarat. Contoh: Kartu keluarga asli dan fotokopi." }),
  steps: linesField({ label: "Langkah", help: "Satu kotak satu langkah, dari datang sampai selesai." }),
  cost: lineField({ label: "Biaya", help: "Tulis \"Gratis\" bila tidak dipungut biaya. Sebut dasar tarifnya bila ada." }),
  time: lineField({ label: "Lama pengerjaan", help: "Contoh: 3 hari kerja sejak berkas lengkap." }),
  forms: filesField({ label: "Formulir", help: "Formulir yang diunduh dan diisi warga di rumah." }),
  product: lineField({ label: "Hasil", help: "Apa yang dibawa pulang warga. Contoh: Surat keterangan domisili." }),
  legalBasis: linesField({ label: "Dasar hukum", help: "Satu kotak satu peraturan." }),
  where: lineField({ label: "Tempat", help: "Loket, lantai, atau alamat bila bukan di kantor utama." }),
  hours: lineField({ label: "Waktu layanan", help: "Contoh: Senin sampai Jumat, pukul 08.00–15.00." }),
  contact: lineField({ label: "Narahubung", help: "Telepon kantor atau loket." }),
  complaint: textField({ label: "Bila ada masalah", help: "Kepada siapa warga mengadu bila layanan tidak sesuai." }, 500),
};
export type ServiceFields = FieldsOf<typeof serviceSpecs>;

/** Reads what is stored, of older versions too. */
export const readService = (fields: Fields): ServiceFields => shapeOf(serviceSpecs).parse(fields);

export const serviceRules = kindRules({
  words: {
    title: { word: "Nama layanan", hint: "Contoh: Surat keterangan domisili" },
    summary: { word: "Ringkasan", hint: "Untuk apa layanan ini dan siapa yang boleh memakainya", where: "tampil di daftar layanan" },
    body: "Keterangan tambahan", bodyHint: "Yang belum tersebut di atas.", needs: { summary: true },
  },
  specs: serviceSpecs,
  duties: ({ requirements, steps, cost, time }) => [
    duty("requirements", "Syarat", requirements.length > 0 ? null : "Tulis syaratnya, satu kotak satu syarat. Bila tidak ada, tulis \"Tanpa syarat\"."),
    duty("steps", "Langkah", steps.length > 0 ? null : "Tulis langkahnya, satu kotak satu langkah."),
    duty("cost", "Biaya", cost.trim() ? null : "Isi biayanya, atau tulis \"Gratis\"."),
    duty("time", "Lama pengerjaan", time.trim() ? null : "Isi berapa lama warga menunggu."),
  ],
});
