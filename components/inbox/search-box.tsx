"use client";

import { Search } from "lucide-react";
import Form from "next/form";
import { useRef } from "react";
import { useKeys } from "@/components/dashboard/use-keys";

/** Looks for words in the texts of all cases; "/" puts the cursor here. What else is filtered stays. */
export function SearchBox({ q, kept }: { q: string; /** The rest of the filter, by its names in the address. */ kept: Record<string, string> }) {
  const box = useRef<HTMLInputElement>(null);
  useKeys({ "/": { run: () => box.current?.select(), does: "Cari kata dalam laporan" } });
  return (
    <Form action="/dasbor/pesan" role="search" className="find-words" onKeyDown={(event) => { if (event.key === "Escape" && box.current?.value === "") box.current.blur(); }}>
      {Object.entries(kept).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Search className="i" aria-hidden="true" />
      <input ref={box} key={q} className="in" type="search" name="q" defaultValue={q} maxLength={120} aria-label="Cari kata dalam laporan" aria-keyshortcuts="/" placeholder="Cari kata, jawaban, catatan, tiket" enterKeyHint="search" autoComplete="off" />
      <kbd aria-hidden="true" className="no-phone">/</kbd>
    </Form>
  );
}
