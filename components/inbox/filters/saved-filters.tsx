"use client";

import { Users } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useKeys } from "@/components/dashboard/use-keys";
import { KeepFilters } from "./keep-filters";
import { SaveFilter } from "./save-filter";
import type { FilterActions, FilterParts, KeptFilter } from "./types";

type Props = { filters: KeptFilter[]; /** What is filtered now; left out where nothing is. */ now?: FilterParts; actions: FilterActions };

/** Filters that were kept, as links; what is filtered now can be kept under a name. */
export function SavedFilters({ filters, now, actions }: Props) {
  const [dialog, setDialog] = useState<"save" | "keep" | null>(null);
  const savable = now && !filters.some(({ on }) => on);
  useKeys(savable ? { v: { run: () => setDialog("save"), does: "Simpan saringan ini" } } : {});
  if (filters.length === 0 && !now) return null;
  return (
    <nav className="chips kept-filters" aria-label="Saringan tersimpan">
      {filters.map((filter) => (
        <Link key={filter.id} href={filter.href} className="chip" aria-current={filter.on ? "true" : undefined} title={filter.by ? `Dibagikan ${filter.by}` : undefined}>
          {filter.shared && <><Users className="i s" aria-hidden="true" /><span className="vh">Bersama: </span></>}<span className="cut">{filter.name}</span>
        </Link>
      ))}
      {savable && <button type="button" className="chip act" aria-haspopup="dialog" aria-keyshortcuts="V" onClick={() => setDialog("save")}>Simpan saringan ini</button>}
      {filters.length > 0 && <button type="button" className="chip act" aria-haspopup="dialog" onClick={() => setDialog("keep")}>Atur</button>}
      {now && <SaveFilter open={dialog === "save"} onClose={() => setDialog(null)} now={now} action={actions.save} />}
      <KeepFilters open={dialog === "keep"} onClose={() => setDialog(null)} filters={filters} actions={actions} />
    </nav>
  );
}
