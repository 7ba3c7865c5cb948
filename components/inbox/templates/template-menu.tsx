"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import type { TemplateMenu as Menu } from "@/lib/cases/templates/menu";
import type { AnswerWay } from "../types";
import { AnswerPreview } from "./answer-preview";
import { TemplateOptions } from "./template-options";
import { type Picked, type TemplateChoice, useTemplateChoice } from "./use-template-choice";

type Props = { menu: Menu | null; /** Why they couldn't be read. */ failed: string | null; load: () => void; way: AnswerWay; /** What an answering template is sent as. */ official: boolean; pricePerPart: number; onPick: (picked: Picked) => void };

/** Templates by name or words, and beside them how the chosen one reads for this case. */
export function TemplateMenu({ menu, ...about }: Props) {
  return menu ? <Loaded menu={menu} {...about} /> : <Loading failed={about.failed} load={about.load} />;
}

function Loading({ failed, load }: Pick<Props, "failed" | "load">) {
  return <div className="pad form">{failed ? <><p role="alert">{failed}</p><button type="button" className="btn" onClick={load}>Coba lagi</button></> : <p role="status">Memuat templat…</p>}</div>;
}

function Loaded({ menu, failed, load, way, official, pricePerPart, onPick }: Props & { menu: Menu }) {
  const choice = useTemplateChoice(menu, onPick);
  const { chosen, filled } = choice;
  const letter = menu.letter?.[chosen?.kind === "question" || !official ? "question" : "answer"];
  return (
    <>
      <SearchLine {...choice} />
      {failed ? <p role="alert" className="pad sm">{failed} Di bawah ini yang dimuat terakhir. <button type="button" className="btn sm" onClick={load}>Coba lagi</button></p> : null}
      <div className="tpl-two">
        <TemplateOptions {...choice} />
        <section className="tpl-look" aria-label="Pratinjau">{chosen ? <AnswerPreview text={filled} way={way} pricePerPart={pricePerPart} letter={letter} why={menu.why} /> : null}</section>
      </div>
      <footer className="tpl-foot">
        <Link className="btn quiet" href="/dasbor/pesan/templat">Kelola templat</Link>
        <span className="grow" />
        <button type="button" className="btn pri" disabled={!chosen} onClick={choice.pick}>Masukkan <kbd aria-hidden="true">↵</kbd></button>
      </footer>
    </>
  );
}

function SearchLine({ typed, search, chosen, onKeyDown }: TemplateChoice) {
  return (
    <div className="cmd-in">
      <Search className="i" />
      <input
        // The templates come after the dialog has opened: typing goes here as soon as it is there.
        autoFocus role="combobox" aria-expanded="true" aria-controls="templat-pilihan" aria-autocomplete="list" autoComplete="off" aria-label="Cari templat" placeholder="Cari nama atau kata"
        aria-activedescendant={chosen ? `templat-${chosen.id}` : undefined} value={typed} onKeyDown={onKeyDown} onChange={(event) => search(event.target.value)}
      />
    </div>
  );
}
