"use client";

import { ActionForm } from "@/components/fields/action-form";
import { SelectField } from "@/components/fields/choice-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField, TextField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";
import { kindFields, roleWords, type SettingField } from "@/lib/gateways/fields";
import type { GatewayKind } from "@/lib/gateways/schema";

const ROLES = Object.entries(roleWords).map(([value, label]) => ({ value, label }));

export type GatewayFormProps = {
  action: FormAction;
  kind: GatewayKind;
  /** Null: a new one, which still needs its short name. */
  known: { name: string; label: string; role: string; priority: number; prefixes: string; perSecond: string; settings: Record<string, string>; kept: string[] } | null;
};

/** All that a gateway of one kind is described by. */
export function GatewayForm({ action, kind, known }: GatewayFormProps) {
  return (
    <ActionForm action={action} hidden={known ? { name: known.name } : { kind }} label={known ? `Ubah ${known.label}` : "Gerbang baru"}>
      <TextField name="label" label="Nama" defaultValue={known?.label} maxLength={60} autoComplete="off" />
      {!known && <TextField name="name" label="Nama singkat" help="Huruf kecil, angka, tanda hubung; tidak dapat diganti lagi. Misalnya modem-kantor." maxLength={31} autoCapitalize="none" spellCheck={false} autoComplete="off" />}
      <SelectField name="role" label="Arah" choices={ROLES} defaultValue={known?.role ?? "both"} />
      <div className="pair">
        <TextField name="priority" label="Urutan" type="number" min={1} max={99} defaultValue={String(known?.priority ?? 10)} help="Yang kecil didahulukan." />
        <TextField name="perSecond" label="Paling cepat" inputMode="numeric" suffix="SMS/detik" defaultValue={known?.perSecond} optional help="Kosong: tanpa batas. Modem biasanya 1." />
      </div>
      <TextField name="prefixes" label="Hanya untuk awal nomor" defaultValue={known?.prefixes} optional help="Dipisah koma, misalnya 0811, 0812, 0813. Kosong: semua nomor." autoComplete="off" />
      {kindFields[kind].filter((field) => !field.ours).map((field) => <Setting key={field.name} field={field} value={known ? known.settings[field.name] : field.fallback} kept={known?.kept.includes(field.name) ?? false} />)}
      <div className="acts"><SubmitButton busy="Menyimpan…">{known ? "Simpan" : "Tambah gerbang"}</SubmitButton></div>
    </ActionForm>
  );
}

function Setting({ field, value = "", kept }: { field: SettingField; value?: string; kept: boolean }) {
  const { name, label, help, optional = false, secret, area, choices } = field;
  if (choices) return <SelectField name={name} label={label} help={help} choices={[...choices]} defaultValue={value} />;
  if (area) return <TextAreaField name={name} label={label} help={help} optional={optional} defaultValue={value} rows={4} spellCheck={false} />;
  const told = kept ? "Sudah tersimpan dan tidak ditampilkan lagi. Kosongkan bila tidak diganti." : help;
  return <TextField name={name} label={label} help={told} optional={optional || kept} type={secret ? "password" : "text"} defaultValue={value} autoComplete={secret ? "new-password" : "off"} autoCapitalize="none" spellCheck={false} />;
}
