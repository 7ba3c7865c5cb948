"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, startTransition, useState } from "react";
import { matching } from "@/components/fields/matching";
import { keyWords, knownKeys } from "./key-registry";
import { type NavSection, type Place } from "./types";

type Command = { id: string; group: string; label: string; hint?: string; keys?: string; run: () => void };

export type PaletteProps = {
  nav: NavSection[];
  place: Place;
  places: Place[];
  switchPlace?: (data: FormData) => Promise<void>;
  onClose: () => void;
};

function useCommands({ nav, place, places, switchPlace }: PaletteProps): Command[] {
  const router = useRouter();
  const pages = nav.flatMap((section) => section.items).map((item) => ({
    id: item.href, group: "Halaman", label: item.label, hint: item.countWords, keys: item.key && `g ${item.key}`, run: () => router.push(item.href),
  }));
  const actions = knownKeys().filter(({ keys }) => !keys.startsWith("g ")).map((key) => ({ id: key.keys, group: "Tindakan di halaman ini", label: key.does, keys: key.keys, run: key.run }));
  const others = switchPlace ? places.filter((each) => each.slug !== place.slug) : [];
  const moves = others.map((each) => ({
    id: each.slug, group: "Ganti instansi", label: each.name, hint: each.about,
    run: () => {
      const data = new FormData();
      data.set("instansi", each.slug);
      startTransition(async () => { await switchPlace?.(data); });
    },
  }));
  return [...pages, ...actions, ...moves];
}

/** What was typed may be the name of something that the agency keeps: each list that can be looked through is offered. */
function searchesIn(nav: NavSection[], typed: string, go: (href: string) => void): Command[] {
  const words = typed.trim();
  if (words.length < 2) return [];
  return nav.flatMap(({ items }) => items).flatMap(({ href, label, find }) => find === undefined ? [] : [
    { id: `cari-${href}`, group: "Cari", label: `Cari “${words}” di ${label}`, run: () => go(`${href}?${new URLSearchParams({ [find]: words }).toString()}`) },
  ]);
}

const SHOWN = 12;

function CommandRow({ command, first, active, onRun }: { command: Command; first: boolean; active: boolean; onRun: () => void }) {
  return (
    <>
      {first && <div className="grp" role="presentation">{command.group}</div>}
      <div id={`perintah-${command.id}`} className="opt-row" role="option" aria-selected={active} onClick={onRun}>
        <span>{command.label}</span>
        {command.hint && <small>{command.hint}</small>}
        {command.keys && <span className="end" aria-hidden="true">{keyWords(command.keys).split(" ").map((part, place) => <kbd key={place}>{part}</kbd>)}</span>}
      </div>
    </>
  );
}

/** Ctrl+K: go to a page, change the agency, do what this page can do, or search. */
export function CommandPalette(props: PaletteProps) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const all = useCommands(props);
  const best = new Set(matching(all, typed).slice(0, SHOWN));
  const found: Command[] = [...all.filter((command) => best.has(command)), ...searchesIn(props.nav, typed, (href) => router.push(href))];
  const run = (command: Command) => {
    props.onClose();
    // The dialog must be closed first: keys and focus belong to the page again.
    setTimeout(command.run, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const command = found[active];
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (event.key === "Enter" && command) {
      event.preventDefault();
      run(command);
    }
  };
  return (
    <>
      <div className="cmd-in">
        <Search className="i" />
        <input
          role="combobox" aria-expanded="true" aria-controls="perintah" aria-autocomplete="list" autoComplete="off"
          aria-label="Cari atau jalankan perintah" placeholder="Cari atau jalankan perintah"
          aria-activedescendant={found[active] ? `perintah-${found[active].id}` : undefined}
          value={typed} onKeyDown={onKeyDown} onChange={(event) => { setTyped(event.target.value); setActive(0); }}
        />
        <kbd>Esc</kbd>
      </div>
      <div className="opts" role="listbox" id="perintah" aria-label="Perintah">
        {found.map((command, index) => (
          <CommandRow key={`${command.group}${command.id}`} command={command} first={command.group !== found[index - 1]?.group} active={index === active} onRun={() => run(command)} />
        ))}
        {found.length === 0 && <p className="none" role="option" aria-selected={false}>Tidak ada yang cocok. Coba nama halaman atau tindakan.</p>}
      </div>
    </>
  );
}
