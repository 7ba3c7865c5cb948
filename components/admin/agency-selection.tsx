"use client";

import { createContext, type KeyboardEvent, type MouseEvent, type ReactNode, useContext, useMemo, useState } from "react";

/** What the bulk bar has to know of an agency to offer what fits it. */
export type PickedAgency = { slug: string; name: string; opened: boolean; suspended: boolean; merged: boolean };

type Selection = { picked: ReadonlyMap<string, PickedAgency>; pick: (agencies: PickedAgency[], on: boolean) => void; clear: () => void; /** Picks from the last box to this one, as a press with Shift means. */ reach: (to: PickedAgency, on: boolean) => void };

const nothing = () => undefined;
const SelectionContext = createContext<Selection>({ picked: new Map(), pick: nothing, clear: nothing, reach: nothing });

export const useSelection = () => useContext(SelectionContext);

/** Keeps what is picked while pages and filters change: the bulk bar names it all, so nothing is changed unseen. */
export function AgencySelection({ page, children }: { /** The agencies shown now, in order. */ page: PickedAgency[]; children: ReactNode }) {
  const [picked, setPicked] = useState<ReadonlyMap<string, PickedAgency>>(new Map());
  const [last, setLast] = useState<string>();
  const selection = useMemo(() => {
    const pick = (agencies: PickedAgency[], on: boolean) => {
      setLast(agencies.at(-1)?.slug);
      setPicked((before) => {
        const after = new Map(before);
        for (const agency of agencies) if (on) after.set(agency.slug, agency); else after.delete(agency.slug);
        return after;
      });
    };
    const reach = (to: PickedAgency, on: boolean) => {
      const [from, until] = [page.findIndex(({ slug }) => slug === last), page.findIndex(({ slug }) => slug === to.slug)].sort((one, other) => one - other);
      pick(from === undefined || until === undefined || from < 0 ? [to] : page.slice(from, until + 1), on);
      setLast(to.slug);
    };
    return { picked, pick, reach, clear: () => setPicked(new Map()) };
  }, [picked, last, page]);
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

/** A row's box. The keys of the table come by here: Space picks, Enter opens the row. */
export function PickAgency({ agency }: { agency: PickedAgency }) {
  const { picked, pick, reach } = useSelection();
  const on = picked.has(agency.slug);
  const press = (event: MouseEvent) => (event.shiftKey ? reach(agency, !on) : pick([agency], !on));
  const open = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Enter") event.currentTarget.closest("tr")?.querySelector("a")?.click();
  };
  return <input type="checkbox" className="chk" data-row="" aria-label={`Pilih ${agency.name}`} checked={on} onClick={press} onChange={nothing} onKeyDown={open} />;
}

export function PickPage({ page }: { page: PickedAgency[] }) {
  const { picked, pick } = useSelection();
  const count = page.filter(({ slug }) => picked.has(slug)).length;
  const all = count > 0 && count === page.length;
  const some = count > 0 && !all;
  return (
    <input
      type="checkbox" className={some ? "chk mix" : "chk"} aria-label="Pilih semua di halaman ini" checked={all} disabled={page.length === 0}
      ref={(box) => { if (box) box.indeterminate = some; }} onChange={() => pick(page, !all)}
    />
  );
}
