"use client";

import { Plus } from "lucide-react";
import { type FormEvent, useSyncExternalStore } from "react";
import { Phone } from "./phone";

const KEPT = "pemko-handset";
const FIRST = ["0812-1000-2015", "0813-2000-2015"];
const MOST = 6;

const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
let cached: { raw: string | null; numbers: string[] } = { raw: null, numbers: FIRST };

/** Phones are remembered by this browser only. */
function readNumbers(): string[] {
  const raw = localStorage.getItem(KEPT);
  if (raw !== cached.raw) cached = { raw, numbers: raw === null ? FIRST : raw.split("\n").filter(Boolean) };
  return cached.numbers;
}

function keepNumbers(numbers: string[]): void {
  localStorage.setItem(KEPT, numbers.join("\n"));
  for (const listener of listeners) listener();
}

/** Several phones beside each other, each another citizen. */
export function PhoneTable({ service }: { service: string }) {
  const numbers = useSyncExternalStore(subscribe, readNumbers, () => FIRST);
  // Read from the field itself: what was typed before the script came counts too.
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("number");
    const wanted = typeof typed === "string" ? typed.trim() : "";
    if (wanted !== "" && !numbers.includes(wanted)) keepNumbers([...numbers, wanted].slice(-MOST));
    event.currentTarget.reset();
  };
  return (
    <>
      <form className="phone-add" onSubmit={add}>
        <label>Nomor HP lain<input name="number" inputMode="tel" placeholder="0812-3456-7890" /></label>
        <button type="submit"><Plus aria-hidden="true" />Tambah HP</button>
      </form>
      <div className="phones">
        {numbers.map((one) => (
          <Phone key={one} number={one} service={service} onRemove={numbers.length > 1 ? () => keepNumbers(numbers.filter((other) => other !== one)) : undefined} />
        ))}
      </div>
    </>
  );
}
