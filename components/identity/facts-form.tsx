"use client";

import { ActionForm } from "@/components/fields/action-form";
import { describedBy, IssueLine } from "@/components/fields/field";
import { useField } from "@/components/fields/form-context";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField, TextField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";
import { leadClass, leadColours } from "@/lib/tenants/lead-colours";

type Facts = { tagline: string | null; address: string | null; phone: string | null; hours: string | null; leadColour: string };
type Props = { action: FormAction; facts: Facts; place: string };

/** What citizens need to come or to call, and the site's colour. */
export function FactsForm({ action, facts, place }: Props) {
  return (
    <ActionForm action={action} label="Kantor dan warna">
      <TextField name="tagline" label="Kalimat pembuka" help="Satu kalimat di atas beranda: apa yang Anda kerjakan untuk warga." defaultValue={facts.tagline ?? ""} maxLength={140} optional />
      <TextAreaField name="address" label="Alamat kantor" help="Jalan, nomor, kelurahan." defaultValue={facts.address ?? ""} maxLength={300} optional />
      <TextField name="phone" label="Telepon kantor" help="Nomor kantor, bukan nomor pribadi." type="tel" defaultValue={facts.phone ?? ""} optional />
      <TextAreaField name="hours" label="Jam buka" help="Contoh: Senin–Kamis 08.00–16.15, Jumat 08.00–16.30." defaultValue={facts.hours ?? ""} maxLength={300} optional />
      <TextField name="place" label="Titik peta" help="Lintang dan bujur, misalnya 3.5896, 98.6739. Di peta HP: tekan lama tempatnya, lalu salin angkanya. Warga mendapat petunjuk arah." defaultValue={place} optional inputMode="decimal" />
      <Colours chosen={facts.leadColour} />
      <div className="acts"><SubmitButton>Simpan</SubmitButton></div>
    </ActionForm>
  );
}

/** Twelve that pass contrast in light and dark; each with its name, so that nobody has to tell them apart by eye. */
function Colours({ chosen }: { chosen: string }) {
  const field = useField("leadColour", chosen);
  return (
    <fieldset className="colours" id={field.id} {...describedBy(field.id, undefined, field.issue)}>
      <legend>Warna situs</legend>
      {leadColours.map(({ name, label }) => (
        <label key={name} className={leadClass(name)}><input type="radio" name="leadColour" value={name} defaultChecked={name === field.value} /><i aria-hidden="true" />{label}</label>
      ))}
      <IssueLine id={field.id} issue={field.issue} />
    </fieldset>
  );
}
