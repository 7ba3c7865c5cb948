import { CircleCheck, CircleX, TriangleAlert } from "lucide-react";
import type { Check } from "@/lib/articles/checks";

/** What must and what should be mended before publishing; each line leads to its field. */
export function ChecksPanel({ headingId, checks, lead }: { headingId: string; checks: Check[]; lead: (check: Check) => void }) {
  const open = (level: Check["level"]) => checks.filter((check) => check.level === level && check.sentence !== null).length;
  const [musts, advised] = [open("must"), open("advice")];
  const counted = [musts ? `${musts} wajib` : "", advised ? `${advised} saran` : ""].filter(Boolean).join(", ") || "siap terbit";
  const order = [...checks].sort((a, b) => weight(a) - weight(b));
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>Sebelum terbit <span className="faint plain">· {counted}</span></h2>
      <ul className="cks">{order.map((check) => <CheckLine key={check.id} check={check} lead={() => lead(check)} />)}</ul>
    </section>
  );
}

const weight = ({ level, sentence }: Check): number => (sentence === null ? 2 : level === "must" ? 0 : 1);

function CheckLine({ check: { level, words, sentence }, lead }: { check: Check; lead: () => void }) {
  if (sentence === null) return <li><span className="t-ok"><CircleCheck className="i" /></span><div><b>{words}</b><span className="vh">, sudah baik</span></div><span /></li>;
  return (
    <li>
      {level === "must" ? <span className="t-late"><CircleX className="i" /></span> : <span className="t-warn"><TriangleAlert className="i" /></span>}
      <div><b>{words}</b><small>{sentence}{level === "must" ? " Wajib." : ""}</small></div>
      <button type="button" className="link sm" onClick={lead} aria-label={`${level === "must" ? "Isi" : "Lihat"}: ${words}`}>{level === "must" ? "Isi" : "Lihat"}</button>
    </li>
  );
}
