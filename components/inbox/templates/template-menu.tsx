"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import { type KeyboardEvent, useState } from "react";
import { matching } from "@/components/fields/matching";
import type { MenuTemplate, TemplateMenu as Menu } from "@/lib/cases/templates/menu";
import { fillTemplate } from "@/lib/cases/templates/variables";
import type { AnswerWay } from "../types";
import { AnswerPreview } from "./answer-preview";

type Props = { menu: Menu | null; /** Why they couldn't be read. */ failed: string | null; load: () => void; way: AnswerWay; official: boolean; pricePerPart: number; /** Takes the text, filled. */ onPick: (text: string, name: string) => void };

const groupOf = ({ own }: MenuTemplate): string => (own ? "Templat sendiri" : "Templat kota");

/** Templates by name or words, and beside them how the chosen one reads for this case. Arrow keys and Enter; or press and "Masukkan". */
export function TemplateMenu({ menu, failed, load, way, official, pricePerPart, onPick }: Props) {
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  if (!menu) return <div className="pad form">{failed ? <><p role="alert">{failed}</p><button type="button" className="btn" onClick={load}>Coba lagi</button></> : <p role="status">Memuat templat…</p>}</div>;
  const found = matching(menu.templates.map((one) => ({ ...one, label: one.name, hint: one.text })), typed).sort((a, b) => Number(b.own) - Number(a.own));
  const chosen = found[Math.min(active, found.length - 1)];
  const filled = chosen ? fillTemplate(chosen.text, menu.values) : "";
  const pick = () => { if (chosen) onPick(filled, chosen.name); };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) setActive((Math.min(active, found.length - 1) + step + found.length) % found.length);
    else if (event.key === "Enter") pick();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="cmd-in">
        <Search className="i" />
        <input
          // The templates come after the dialog has opened: typing goes here as soon as it is there.
          autoFocus role="combobox" aria-expanded="true" aria-controls="templat-pilihan" aria-autocomplete="list" autoComplete="off" aria-label="Cari templat" placeholder="Cari nama atau kata"
          aria-activedescendant={chosen ? `templat-${chosen.id}` : undefined} value={typed} onKeyDown={onKeyDown} onChange={(event) => { setTyped(event.target.value); setActive(0); }}
        />
      </div>
      {failed ? <p role="alert" className="pad sm">{failed} Di bawah ini yang dimuat terakhir. <button type="button" className="btn sm" onClick={load}>Coba lagi</button></p> : null}
      <div className="tpl-two">
        <div className="opts" role="listbox" id="templat-pilihan" aria-label="Templat">
          {found.map((one, at) => <Row key={one.id} one={one} heading={at === 0 || groupOf(one) !== groupOf(found[at - 1] ?? one)} active={one === chosen} onChoose={() => setActive(at)} onPick={pick} />)}
          {found.length === 0 && <p className="none" role="option" aria-selected={false}>Tidak ada templat dengan kata itu.</p>}
        </div>
        <section className="tpl-look" aria-label="Pratinjau">{chosen ? <AnswerPreview text={filled} way={way} pricePerPart={pricePerPart} letter={menu.letter?.[official ? "answer" : "question"]} why={menu.why} /> : null}</section>
      </div>
      <footer className="tpl-foot">
        <Link className="btn quiet" href="/dasbor/pesan/templat">Kelola templat</Link>
        <span className="grow" />
        <button type="button" className="btn pri" disabled={!chosen} onClick={pick}>Masukkan <kbd aria-hidden="true">↵</kbd></button>
      </footer>
    </>
  );
}

function Row({ one, heading, active, onChoose, onPick }: { one: MenuTemplate; heading: boolean; active: boolean; onChoose: () => void; onPick: () => void }) {
  return (
    <>
      {heading && <div className="grp" role="presentation">{groupOf(one)}</div>}
      <div id={`templat-${one.id}`} className="opt-row" role="option" aria-selected={active} ref={(row) => { if (active) row?.scrollIntoView({ block: "nearest" }); }} onClick={onChoose} onDoubleClick={onPick}>
        <span><b>{one.name}</b><small className="cut">{one.text}</small></span>
      </div>
    </>
  );
}
