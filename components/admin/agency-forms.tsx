"use client";

import { ActionForm } from "@/components/fields/action-form";
import { type Choice, SelectField } from "@/components/fields/choice-field";
import { PickerField } from "@/components/fields/picker-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField, TextField } from "@/components/fields/text-field";
import { type FormAction } from "@/lib/forms/outcome";

const ADDRESS_HELP = "Huruf kecil, angka, dan tanda hubung. Alamat yang mirip alamat lain atau dicadangkan akan ditolak.";

export type NewAgencyFormProps = { /** Takes `name`, `kind`, `slug`, `parent` (slug, may be empty). */ action: FormAction; kinds: Choice[]; parents: Choice[]; rootDomain: string };

export function NewAgencyForm({ action, kinds, parents, rootDomain }: NewAgencyFormProps) {
  return (
    <ActionForm action={action} label="Instansi baru">
      <TextField name="name" label="Nama lengkap" help="Seperti tertulis di kop surat, tanpa singkatan." autoComplete="off" />
      <SelectField name="kind" label="Jenis" choices={kinds} placeholder="Pilih jenis" />
      <TextField name="slug" label="Alamat" suffix={`.${rootDomain}`} help={ADDRESS_HELP} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <PickerField name="parent" label="Bagian dari" choices={parents} optional placeholder="Ketik nama instansi" help="Kelurahan menjadi bagian dari kecamatannya." />
      <div className="acts"><SubmitButton>Buat instansi</SubmitButton></div>
    </ActionForm>
  );
}

type OnAgency = { action: FormAction; slug: string; name: string };

export function RenameAgencyForm({ action, slug, name, rootDomain }: OnAgency & { /** Action takes `tenant` (slug now), `name`, `slug`. */ rootDomain: string }) {
  return (
    <ActionForm action={action} hidden={{ tenant: slug }} label={`Ganti nama atau alamat ${name}`}>
      <TextField name="name" label="Nama lengkap" defaultValue={name} autoComplete="off" />
      <TextField name="slug" label="Alamat" defaultValue={slug} suffix={`.${rootDomain}`} help={`${ADDRESS_HELP} Alamat lama tetap mengantar ke alamat baru.`} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <div className="acts"><SubmitButton>Simpan</SubmitButton></div>
    </ActionForm>
  );
}

/** Takes `tenant` (slug), `reason`. */
export function SuspendAgencyForm({ action, slug, name }: OnAgency) {
  return (
    <ActionForm action={action} hidden={{ tenant: slug }} label={`Tangguhkan ${name}`}>
      <p>Situs {name} diganti dengan halaman yang menjelaskan penangguhan. Pesan warga tetap diterima dan dijawab.</p>
      <TextAreaField name="reason" label="Alasan" help="Alasan ini tampil di halaman situs." />
      <div className="acts"><SubmitButton busy="Menangguhkan…" className="btn bad">Tangguhkan {name}</SubmitButton></div>
    </ActionForm>
  );
}

/** Takes `tenant` (slug). */
export function ReopenAgencyForm({ action, slug, name }: OnAgency) {
  return (
    <ActionForm action={action} hidden={{ tenant: slug }} label={`Buka lagi ${name}`}>
      <div className="acts"><SubmitButton className="btn" busy="Membuka…">Buka lagi situs {name}</SubmitButton></div>
    </ActionForm>
  );
}

/** Takes `tenant` (slug). */
export function OpenSiteForm({ action, slug, name }: OnAgency) {
  return (
    <ActionForm action={action} hidden={{ tenant: slug }} label={`Buka situs ${name}`}>
      <p>Di alamat ini warga sekarang membaca halaman apa adanya. Setelah dibuka, yang tampil adalah situs {name}.</p>
      <div className="acts"><SubmitButton busy="Membuka…">Buka situs {name}</SubmitButton></div>
    </ActionForm>
  );
}

/** Takes `tenant` (slug), `into` (slug of the successor). */
export function MergeAgencyForm({ action, slug, name, successors }: OnAgency & { successors: Choice[] }) {
  return (
    <ActionForm action={action} hidden={{ tenant: slug }} label={`Gabungkan ${name}`}>
      <p>{name} keluar dari semua daftar, alamatnya mengantar ke penerusnya, dan pesan baru tentang urusannya masuk ke sana. Laporan yang sudah ada tetap di sini: teruskan satu per satu.</p>
      <PickerField name="into" label="Instansi penerus" choices={successors} placeholder="Ketik nama instansi" />
      <div className="acts"><SubmitButton className="btn" busy="Menggabungkan…">Gabungkan {name}</SubmitButton></div>
    </ActionForm>
  );
}

/** Takes `tenant` (slug). */
export function SeparateAgencyForm({ action, slug, name }: OnAgency) {
  return (
    <ActionForm action={action} hidden={{ tenant: slug }} label={`Pisahkan lagi ${name}`}>
      <div className="acts"><SubmitButton className="btn" busy="Memisahkan…">Pisahkan lagi {name}</SubmitButton></div>
    </ActionForm>
  );
}
