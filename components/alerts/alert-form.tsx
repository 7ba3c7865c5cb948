"use client";

import { ActionForm } from "@/components/fields/action-form";
import { SelectField } from "@/components/fields/choice-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField, TextField } from "@/components/fields/text-field";
import { levelWords } from "@/lib/alerts/words";
import type { FormAction } from "@/lib/forms/outcome";

const LEVELS = Object.entries(levelWords).map(([value, { label, help }]) => ({ value, label: `${label}: ${help}` }));

export function AlertForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} label="Pasang peringatan">
      <SelectField name="level" label="Tingkat" choices={LEVELS} placeholder="Pilih tingkat" />
      <TextField name="title" label="Peringatan" help="Satu kalimat: apa yang terjadi dan di mana. Contoh: Banjir di Medan Maimun, Jalan Brigjen Katamso ditutup." autoComplete="off" />
      <TextAreaField name="detail" label="Yang perlu dilakukan warga" help="Satu atau dua kalimat." optional />
      <TextField name="href" label="Selengkapnya di" help="Alamat halaman yang menjelaskan, misalnya /berita/banjir." optional autoCapitalize="none" spellCheck={false} />
      <TextField name="startsAt" type="datetime-local" label="Mulai" help="Kosong: sekarang." optional />
      <TextField name="endsAt" type="datetime-local" label="Selesai" help="Waktu Medan (WIB). Paling lama 30 hari." />
      <div className="acts"><SubmitButton busy="Memasang…">Pasang peringatan</SubmitButton></div>
    </ActionForm>
  );
}
