"use client";

import { ActionForm } from "@/components/fields/action-form";
import { type Choice, SelectField } from "@/components/fields/choice-field";
import { PickerField } from "@/components/fields/picker-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import { useShell } from "@/components/dashboard/shell-context";
import type { FormAction } from "@/lib/forms/outcome";

export const LIMIT_FIELDS = [
  { name: "forward", label: "Meneruskan ke instansi" }, { name: "information", label: "Menjawab permintaan informasi" }, { name: "complaint", label: "Menjawab pengaduan" },
  { name: "aspiration", label: "Menjawab aspirasi" }, { name: "fieldCheck", label: "Menjawab bila perlu pemeriksaan lapangan" }, { name: "closeAfter", label: "Menutup setelah dijawab, bila warga tidak menyanggah" },
] as const;
export const STEP_FIELDS = [
  { name: "toDeputy", label: "Dari operator ke deputi" }, { name: "toHead", label: "Dari deputi ke pimpinan" }, { name: "toSecretariat", label: "Dari pimpinan ke sekretariat kota" },
] as const;
type Name = (typeof LIMIT_FIELDS)[number]["name"] | (typeof STEP_FIELDS)[number]["name"];

export type RulesFormProps = {
  /** Takes all limits and steps, `secretariat` (slug), `arbiter` (id). */
  action: FormAction;
  values: Record<Name, number> & { secretariat: string; arbiter: string };
  agencies: Choice[];
  officers: Choice[];
};

/** What the city promises, and who has a case that is late. */
export function RulesForm({ action, values, agencies, officers }: RulesFormProps) {
  const { say } = useShell();
  const field = ({ name, label }: { name: Name; label: string }) =>
    <TextField key={name} name={name} label={label} type="number" inputMode="numeric" min={0} suffix="hari kerja" defaultValue={String(values[name])} />;
  return (
    <ActionForm action={action} label="Batas waktu" onDone={(state) => say({ message: state.message ?? "" })}>
      <h3>Batas</h3>
      {LIMIT_FIELDS.map(field)}
      <h3>Bila lewat batas</h3>
      <p className="soft">Berapa lama laporan yang terlambat ada pada satu orang sebelum naik. 0: langsung pada jam kerja berikutnya. Kursi kosong dilewati.</p>
      {STEP_FIELDS.map(field)}
      <PickerField name="secretariat" label="Sekretariat kota" choices={agencies} defaultValue={values.secretariat} optional placeholder="Ketik nama instansi" help="Laporan yang juga tidak dijawab pimpinan berpindah ke sini. Kosong: tetap pada pimpinan." />
      <SelectField name="arbiter" label="Penengah" choices={officers} defaultValue={values.arbiter} optional placeholder="Belum ditunjuk" help="Petugas SMS Centre yang memutuskan laporan yang tiga kali ditolak instansi." />
      <div className="acts"><SubmitButton busy="Menyimpan…">Simpan</SubmitButton></div>
    </ActionForm>
  );
}
