"use client";

import { ChevronsUpDown, Search } from "lucide-react";
import { useState } from "react";
import { matching } from "@/components/fields/matching";
import { Dialog } from "./dialog";
import { initials } from "./initials";
import { type Place } from "./types";

type Props = { place: Place; places: Place[]; switchPlace?: (data: FormData) => Promise<void> };

const SEARCH_FROM = 8;

function Face({ place }: { place: Place }) {
  return (
    <>
      <span className="mono" aria-hidden="true">{initials(place.name)}</span>
      <span className="grow"><b className="cut">{place.name}</b><small className="cut">{place.about}</small></span>
    </>
  );
}

/** The agencies of a person; choosing one sends its slug as `instansi`. */
export function PlaceList({ place, places, switchPlace }: Props) {
  const [typed, setTyped] = useState("");
  const found = matching(places.map((each) => ({ ...each, label: each.name, hint: each.slug })), typed);
  return (
    <>
      {places.length > SEARCH_FROM && (
        <div className="cmd-in">
          <Search className="i faint" />
          <input aria-label="Cari instansi" placeholder="Cari instansi" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </div>
      )}
      <form className="opts" action={switchPlace}>
        {found.map((each) => (
          <button key={each.slug} className="opt-row" name="instansi" value={each.slug} aria-current={each.slug === place.slug}>
            <span className="grow"><span className="cut">{each.name}</span><br /><small>{each.about}</small></span>
          </button>
        ))}
        {found.length === 0 && <p className="none">Tidak ada instansi dengan nama itu.</p>}
      </form>
    </>
  );
}

/** Shows where one works; a button only where there is another place to go. */
export function AgencySwitcher(props: Props) {
  const [open, setOpen] = useState(false);
  if (props.places.length < 2 || !props.switchPlace) return <div className="switch"><Face place={props.place} /></div>;
  return (
    <>
      <button type="button" className="switch" aria-haspopup="dialog" data-tip={`Ganti instansi: ${props.place.name}`} onClick={() => setOpen(true)}>
        <Face place={props.place} />
        <ChevronsUpDown className="i" />
        <span className="vh">Ganti instansi</span>
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Ganti instansi" className="corner"><PlaceList {...props} /></Dialog>
    </>
  );
}
