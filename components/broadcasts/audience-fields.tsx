"use client";

import { useField } from "@/components/fields/form-context";
import { IssueLine } from "@/components/fields/field";
import { type ComposeChoices, type DraftFields, type Named, sayNumber } from "./types";

type Change = (part: Partial<DraftFields>) => void;
type Props = { fields: DraftFields; change: Change; choices: ComposeChoices };

/** Whom it is for: subscribers (all, or of some wards), groups; for the city also other agencies' subscribers. */
export function AudienceFields({ fields, change, choices }: Props) {
  const { issue, id } = useField("subscribers");
  const everyone = useField("everyone");
  const groups = useField("groupIds");
  return (
    <fieldset className="field cast-who" id={id}>
      <legend>Kepada siapa?</legend>
      <Tick name="subscribers" on={fields.subscribers} set={(subscribers) => change({ subscribers })} label={choices.city ? "Pelanggan kabar kota" : "Pelanggan kami"} small={`${sayNumber(choices.subscribers)} nomor`} />
      <IssueLine id={id} issue={issue} />
      {choices.city ? <Tick name="everyone" on={fields.everyone} set={(on) => change({ everyone: on })} label="Pelanggan semua instansi" small="hanya untuk kabar mendesak" /> : null}
      <IssueLine id={everyone.id} issue={everyone.issue} />
      {fields.subscribers && choices.agencies.length > 0 ? <Several title="Pelanggan instansi tertentu saja" name="agencyIds" all={choices.agencies} chosen={fields.agencyIds} set={(agencyIds) => change({ agencyIds })} /> : null}
      {choices.groups.length > 0 ? <Several title="Kelompok" name="groupIds" all={choices.groups} chosen={fields.groupIds} set={(groupIds) => change({ groupIds })} open /> : null}
      <IssueLine id={groups.id} issue={groups.issue} />
      <Where fields={fields} change={change} places={choices.places} />
    </fieldset>
  );
}

function Where({ fields, change, places }: { fields: DraftFields; change: Change; places: Named[] }) {
  if (places.length === 0) return <p className="help">Belum ada pelanggan yang menyebut kelurahannya, jadi siaran untuk pelanggan sampai ke seluruh kota.</p>;
  return (
    <>
      <input type="hidden" name="where" value={fields.placeIds.length > 0 ? "wards" : "city"} />
      <Several title="Pelanggan di kelurahan tertentu saja" name="placeIds" all={places} chosen={fields.placeIds} set={(placeIds) => change({ placeIds })} />
    </>
  );
}

function Tick({ name, label, small, on, set }: { name: string; label: string; small: string; on: boolean; set: (on: boolean) => void }) {
  return <label className="choice"><input type="checkbox" className="chk" name={name} value="ya" checked={on} onChange={(event) => set(event.target.checked)} /><span>{label}<small>{small}</small></span></label>;
}

type SeveralProps = { title: string; name: string; all: Named[]; chosen: number[]; set: (chosen: number[]) => void; open?: boolean };

/** Some of a list; closed while nothing of it is chosen, since wards are many. */
function Several({ title, name, all, chosen, set, open = false }: SeveralProps) {
  const toggle = (id: number, on: boolean) => set(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <details className="cast-some" open={open || chosen.length > 0}>
      <summary>{title}{chosen.length > 0 ? ` (${chosen.length} dipilih)` : ""}</summary>
      <div className="cast-list">
        {all.map(({ id, name: label, count }) => (
          <label key={id} className="choice"><input type="checkbox" className="chk" name={name} value={id} checked={chosen.includes(id)} onChange={(event) => toggle(id, event.target.checked)} /><span>{label}<small>{sayNumber(count)} nomor</small></span></label>
        ))}
      </div>
    </details>
  );
}
