"use client";

import { createContext, type KeyboardEvent, type MouseEvent, type ReactNode, useContext, useMemo, useState } from "react";

type Picked = { name: string };
type Selection<T> = { picked: ReadonlyMap<string, T>; pick: (rows: T[], on: boolean) => void; clear: () => void; /** Picks from the last box to this one, as a press with Shift means. */ reach: (to: T, on: boolean) => void };

const nothing = () => undefined;

/** Picking rows of a table; `T` is what the bulk bar has to know of a row to offer what fits it. */
export function createSelection<T extends Picked>(keyOf: (row: T) => string) {
  const Context = createContext<Selection<T>>({ picked: new Map(), pick: nothing, clear: nothing, reach: nothing });
  const useSelection = () => useContext(Context);

  /** Keeps what is picked while pages and filters change: the bulk bar names it all, so nothing is changed unseen. */
  function Selecting({ page, children }: { /** The rows shown now, in order. */ page: T[]; children: ReactNode }) {
    const [picked, setPicked] = useState<ReadonlyMap<string, T>>(new Map());
    const [last, setLast] = useState<string>();
    const selection = useMemo(() => {
      const pick = (rows: T[], on: boolean) => {
        const end = rows.at(-1);
        setLast(end && keyOf(end));
        setPicked((before) => {
          const after = new Map(before);
          for (const row of rows) if (on) after.set(keyOf(row), row); else after.delete(keyOf(row));
          return after;
        });
      };
      const reach = (to: T, on: boolean) => {
        const [from, until] = [page.findIndex((row) => keyOf(row) === last), page.findIndex((row) => keyOf(row) === keyOf(to))].sort((one, other) => one - other);
        pick(from === undefined || until === undefined || from < 0 ? [to] : page.slice(from, until + 1), on);
        setLast(keyOf(to));
      };
      // As it is now where it is shown: somebody, or the bulk bar itself, may have changed it since it was picked.
      const shown = new Map(page.map((row) => [keyOf(row), row]));
      const now = new Map([...picked].map(([key, row]) => [key, shown.get(key) ?? row]));
      return { picked: now, pick, reach, clear: () => setPicked(new Map()) };
    }, [picked, last, page]);
    return <Context value={selection}>{children}</Context>;
  }

  /** A row's box. The keys of the table come by here: Space picks, Enter opens the row. */
  function PickRow({ row }: { row: T }) {
    const { picked, pick, reach } = useSelection();
    const on = picked.has(keyOf(row));
    const press = (event: MouseEvent) => (event.shiftKey ? reach(row, !on) : pick([row], !on));
    const open = (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === "Enter") event.currentTarget.closest("tr")?.querySelector("a")?.click();
    };
    return <input type="checkbox" className="chk" data-row="" aria-label={`Pilih ${row.name}`} checked={on} onClick={press} onChange={nothing} onKeyDown={open} />;
  }

  function PickPage({ page }: { page: T[] }) {
    const { picked, pick } = useSelection();
    const count = page.filter((row) => picked.has(keyOf(row))).length;
    const all = count > 0 && count === page.length;
    const some = count > 0 && !all;
    return (
      <input
        type="checkbox" className={some ? "chk mix" : "chk"} aria-label="Pilih semua di halaman ini" checked={all} disabled={page.length === 0}
        ref={(box) => { if (box) box.indeterminate = some; }} onChange={() => pick(page, !all)}
      />
    );
  }

  return { useSelection, Selecting, PickRow, PickPage };
}
