"use client";

import { useKeys } from "@/components/dashboard/use-keys";

const links = () => [...document.querySelectorAll<HTMLElement>(".files [data-row]")];

function move(step: 1 | -1): void {
  const all = links();
  const at = all.findIndex((one) => one.closest("li")?.contains(document.activeElement));
  all[at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step]?.focus();
}

/** Keys of the file room, the same as in tables. */
export function GridKeys() {
  useKeys({
    j: { run: () => move(1), does: "Berkas berikutnya" },
    k: { run: () => move(-1), does: "Berkas sebelumnya" },
    "/": { run: () => document.querySelector<HTMLElement>(".file-tools input")?.focus(), does: "Cari berkas" },
  });
  return null;
}
