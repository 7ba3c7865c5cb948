import type { LetterFrame } from "@/lib/cases/templates/menu";
import { type CaseValues, slotsIn } from "@/lib/cases/templates/variables";
import { PartCounter } from "../part-counter";
import type { AnswerWay } from "../types";
import { Slotted } from "./slotted";

type Props = { text: string; way: AnswerWay; pricePerPart: number; letter?: LetterFrame | undefined; /** Why a value is missing. */ why?: CaseValues };

const SAID: Record<AnswerWay, string> = {
  sms: "Persis seperti ini di HP warga: tidak ada yang ditambahkan.",
  email: "Persis seperti ini di e-mail warga: subjek dan penutupnya ditambahkan sistem.",
  web: "Persis seperti ini di halaman tiket warga.",
};

/** An answer as the citizen gets it, with whatever the platform adds: as text, never as markup. */
export function AnswerPreview({ text, way, pricePerPart, letter, why = {} }: Props) {
  const left = [...new Map(slotsIn(text).map((slot) => [slot.raw, slot])).values()];
  return (
    <div className="look-answer">
      {way === "email" && letter ? <p className="sm"><span className="soft">Subjek:</span> <b>{letter.subject}</b></p> : null}
      <p className="look-text"><Slotted text={text} />{way === "email" && letter ? <span className="soft">{letter.after}</span> : null}</p>
      <p className="sm soft">{left.length > 0 ? "Belum bisa dikirim: isi dahulu yang ditandai." : SAID[way]}</p>
      {way === "sms" ? <PartCounter text={text} pricePerPart={pricePerPart} /> : null}
      {left.length > 0 ? (
        <ul className="sm look-left" aria-label="Masih kosong">
          {left.map(({ raw, name, words }) => <li key={raw}><mark>{raw}</mark> {name === null ? "Anda isi sendiri." : (why[name] ?? `Belum ada: ${words}.`)}</li>)}
        </ul>
      ) : null}
    </div>
  );
}
