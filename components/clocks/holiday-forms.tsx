"use client";

import { ActionForm } from "@/components/fields/action-form";
import { SelectField } from "@/components/fields/choice-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField, TextField } from "@/components/fields/text-field";
import { useShell } from "@/components/dashboard/shell-context";
import { kindWords } from "@/lib/clocks/words";
import type { FormAction, FormState } from "@/lib/forms/outcome";

const KINDS = Object.entries(kindWords).map(([value, label]) => ({ value, label }));

/** Says what an accepted form did, where people look for it. */
function useSaid() {
  const { say } = useShell();
  return (state: NonNullable<FormState>) => state.message && say({ message: state.message });
}

/** Takes `day`, `kind`, `name`. */
export function HolidayForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} label="Tambah hari libur" onDone={useSaid()}>
      <TextField name="day" label="Tanggal" type="date" />
      <SelectField name="kind" label="Jenis" choices={KINDS} defaultValue="national" />
      <TextField name="name" label="Nama" help="Seperti di keputusan bersama. Contoh: Hari Raya Natal." maxLength={100} autoComplete="off" />
      <div className="acts"><SubmitButton>Tambah hari libur</SubmitButton></div>
    </ActionForm>
  );
}

/** Takes `year`, `list`. */
export function ListForm({ action, year }: { action: FormAction; year: number }) {
  return (
    <ActionForm action={action} hidden={{ year: String(year) }} label={`Tempel daftar ${year}`} onDone={useSaid()}>
      <TextAreaField
        name="list" label={`Daftar ${year}`} rows={8} spellCheck={false}
        help={`Satu hari satu baris: tanggal, jenis, nama. Boleh dari lembar kerja (Excel). Contoh: ${year}-12-25, nasional, Hari Raya Natal.`}
      />
      <div className="acts"><SubmitButton busy="Memeriksa…">Simpan semua</SubmitButton></div>
    </ActionForm>
  );
}

/** Takes `day`. */
export function RemoveHoliday({ action, day, said }: { action: FormAction; day: string; /** "Hari Raya Natal, Jumat, 25 Desember 2026" */ said: string }) {
  return (
    <ActionForm action={action} hidden={{ day }} className="inline" onDone={useSaid()}>
      <SubmitButton className="btn sm" busy="Menghapus…">Hapus<span className="vh"> {said}</span></SubmitButton>
    </ActionForm>
  );
}
