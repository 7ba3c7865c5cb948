"use client";

import { useState } from "react";
import { AnswerPreview } from "@/components/inbox/templates/answer-preview";
import { templateProblems } from "@/lib/cases/templates/problems";
import { exampleValues, fillTemplate, variableNames, variables } from "@/lib/cases/templates/variables";

/** Stands for a blank that is filled by hand. */
const BLANK = "{isi: …}";

type Props = { text: string; pricePerPart: number; onVariable: (raw: string) => void };

/** How a template reads for an invented case, filled or with nothing known; and the variables, to be put in with one press. */
export function ExamplePanel({ text, pricePerPart, onVariable }: Props) {
  const [known, setKnown] = useState(true);
  const [problem] = templateProblems(text);
  return (
    <>
      <section className="card" aria-labelledby="contoh">
        <header><h2 id="contoh">Pratinjau dengan laporan contoh</h2></header>
        <div className="pad form">
          <label className="choice"><input type="checkbox" className="chk" checked={known} onChange={(event) => setKnown(event.target.checked)} /><span>Anggap semua data laporan ada<small>Lepas centangnya untuk melihat bila datanya belum ada: isiannya kosong dan harus Anda isi.</small></span></label>
          {text.trim() === "" ? <p className="soft">Tulis isinya dahulu.</p> : <AnswerPreview text={fillTemplate(text.trim(), known ? exampleValues : {})} way="sms" pricePerPart={pricePerPart} />}
          {problem ? <p className="note-line">{problem}</p> : null}
          <p className="sm soft">Laporan, nama, dan nomor di sini dikarang.</p>
        </div>
      </section>
      <section className="card" aria-labelledby="isian">
        <header><h2 id="isian">Isian</h2></header>
        <dl className="pad tpl-vars">
          {variableNames.map((name) => (
            <div key={name} style={{ display: "contents" }}>
              <dt><button type="button" className="chip" aria-label={`Masukkan isian ${name}`} onClick={() => onVariable(`{${name}}`)}>{`{${name}}`}</button></dt>
              <dd>{variables[name].means}, {variables[name].from}</dd>
            </div>
          ))}
          <div style={{ display: "contents" }}>
            <dt><button type="button" className="chip" aria-label={`Masukkan isian ${BLANK}`} onClick={() => onVariable("{isi: nama jalan}")}>{BLANK}</button></dt>
            <dd>Anda isi sendiri saat menjawab; tulis apa yang diisi sesudah titik dua</dd>
          </div>
        </dl>
      </section>
    </>
  );
}
