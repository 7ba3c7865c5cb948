"use client";

import { useKeys } from "@/components/dashboard/use-keys";

/** What J and K go through: in each row the one thing marked with `data-row`. */
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];

function move(step: 1 | -1): void {
  const all = rows();
  const at = all.findIndex((one) => one.closest("tr")?.contains(document.activeElement));
  all[at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step]?.focus();
}

const openRow = () => document.activeElement?.closest("tr")?.querySelector("a")?.click();

const toFilter = () => document.querySelector<HTMLElement>(".tbl thead :is(input:not([type=checkbox]), select)")?.focus();

/** Keys of a table of the admin rooms. */
export function TableKeys() {
  useKeys({
    j: { run: () => move(1), does: "Baris berikutnya" },
    k: { run: () => move(-1), does: "Baris sebelumnya" },
    enter: { run: openRow, does: "Buka baris" },
    "/": { run: toFilter, does: "Ke saringan" },
  });
  return null;
}
