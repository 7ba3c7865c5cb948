"use client";

import { ActionForm } from "@/components/fields/action-form";
import { SelectField } from "@/components/fields/choice-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";
import { homeBlocks, menuRooms, type SiteLook } from "@/lib/identity/look";

const PLACES = [...menuRooms.map((_, at) => ({ value: String(at + 1), label: `Ke-${at + 1}` })), { value: "0", label: "Tidak di menu" }];

/** Order of the menu, parts of the home, accounts elsewhere. */
export function LayoutForm({ action, look }: { action: FormAction; look: SiteLook }) {
  return (
    <ActionForm action={action} label="Menu dan beranda">
      <fieldset className="places">
        <legend>Urutan menu</legend>
        <p className="help">Beranda, Berita, Tulis kepada kami, dan Kontak selalu ada. Yang belum berisi tidak tampil.</p>
        {menuRooms.map(({ id, label }) => <SelectField key={id} name={`urutan-${id}`} label={label} choices={PLACES} defaultValue={placeOf(look, id)} />)}
      </fieldset>
      <fieldset>
        <legend>Bagian beranda</legend>
        {homeBlocks.map(({ id, label, help }) => (
          <label key={id} className="tick"><input type="checkbox" name={`tampil-${id}`} defaultChecked={!look.hidden.includes(id)} /><span>{label}<small className="soft block">{help}</small></span></label>
        ))}
      </fieldset>
      <TextAreaField name="links" label="Media sosial" help="Satu alamat satu baris, misalnya https://www.instagram.com/nama. Paling banyak enam." defaultValue={look.links.join("\n")} rows={4} optional spellCheck={false} />
      <div className="acts"><SubmitButton>Simpan</SubmitButton></div>
    </ActionForm>
  );
}

function placeOf({ menu }: SiteLook, id: string): string {
  const order: readonly string[] = menu ?? menuRooms.map((room) => room.id);
  return String(order.indexOf(id) + 1);
}
