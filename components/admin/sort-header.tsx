import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import { type ReactNode } from "react";
import { LinkBusy } from "@/components/dashboard/busy";
import { type TableQuery, hrefWith, sortOf } from "./table-query";

const SIGNS = { ascending: ArrowUp, descending: ArrowDown } as const;

export type SortHeaderProps = { base: string; query: TableQuery; column: string; /** Sorting while the address says nothing. */ initial: string; className?: string; children: ReactNode };

/** A column's name that sorts by it; pressed again, the other way round. */
export function SortHeader({ base, query, column, initial, className, children }: SortHeaderProps) {
  const state = sortOf(query, column, initial);
  const Sign = state ? SIGNS[state] : ChevronsUpDown;
  const next = state === "ascending" ? `-${column}` : column;
  return (
    <th scope="col" aria-sort={state} className={className}>
      <Link className={state ? "sort on" : "sort"} href={hrefWith(base, query, { urut: next, hal: "" })} scroll={false}>{children}<Sign className="i s" /><LinkBusy /></Link>
    </th>
  );
}
