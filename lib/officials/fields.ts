import { duty, kindRules } from "@/lib/articles/rules";
import { hourOf, lastMoment } from "@/lib/cases/working-days";
import { dayField, type Fields, type FieldsOf, lineField, linesField, shapeOf } from "@/lib/articles/field-spec";

/** A post and who holds it. The chart is drawn from `above`, the name of the post over it. */
export const officialSpecs = {
  post: lineField({ label: "Jabatan", help: "Contoh: Kepala Seksi Pemerintahan." }),
  above: lineField({ label: "Di bawah jabatan", help: "Jabatan atasannya: pilih dari yang sudah ada. Kosongkan untuk pimpinan.", suggests: "posts" }),
  rank: lineField({ label: "Urutan", help: "Angka kecil tampil lebih dulu di antara yang setingkat.", keyboard: "numeric" }, 3),
  startsOn: dayField({ label: "Mulai menjabat", help: "Seperti di surat keputusannya." }),
  endsOn: dayField({ label: "Sampai", help: "Setelah tanggal ini namanya tidak tampil sebagai pejabat lagi." }),
  duties: linesField({ label: "Tugas", help: "Satu kotak satu tugas, dengan kata sehari-hari." }),
  contact: lineField({ label: "Kontak kantor", help: "Telepon atau surel kantor, bukan nomor pribadi." }),
};
export type OfficialFields = FieldsOf<typeof officialSpecs>;

/** Reads what is stored, of older versions too. */
export const readOfficial = (fields: Fields): OfficialFields => shapeOf(officialSpecs).parse(fields);

export const officialRules = kindRules({
  words: {
    title: { word: "Nama", hint: "Nama lengkap dengan gelar" },
    summary: { word: "Sekilas", hint: "Latar belakang dalam satu kalimat" },
    body: "Riwayat", bodyHint: "Pendidikan dan jabatan sebelumnya, bila ingin ditampilkan.", cover: "Foto", needs: {},
  },
  specs: officialSpecs,
  duties: ({ post, startsOn, endsOn, above }) => [
    duty("post", "Jabatan", post.trim() ? null : "Isi jabatannya."),
    duty("above", "Atasan", above.trim() && above.trim() === post.trim() ? "Jabatan ini tidak bisa berada di bawah dirinya sendiri." : null),
    duty("endsOn", "Masa jabatan", endsOn && endsOn < startsOn ? "Tanggal selesai lebih awal daripada tanggal mulai." : null),
  ],
  shown: ({ post, startsOn, endsOn }) => ({
    facet: post.trim() || null, from: startsOn ? hourOf(startsOn, 0) : null, until: endsOn ? lastMoment(endsOn) : null,
  }),
});
