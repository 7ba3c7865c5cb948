import { useContext } from "react";
import { FormContext } from "@/components/fields/form-context";
import { Slotted } from "@/components/inbox/templates/slotted";
import { kindWords, templateKinds } from "@/lib/cases/templates/kind";
import { exactTime } from "@/lib/cases/when";

/** A colleague saved while this person wrote: both texts are there, and nothing was overwritten. */
export function Newer() {
  const { newerBy = "Rekan Anda", newerName = "", newerText, newerKind } = useContext(FormContext).state?.values ?? {};
  if (newerText === undefined) return null;
  const kind = templateKinds.find((one) => one === newerKind) ?? "answer";
  return <div className="note-line"><p>Isinya sekarang, dari {newerBy}: <b>{newerName}</b> ({kindWords[kind].called.toLowerCase()})</p><p className="look-answer"><span className="look-text"><Slotted text={newerText} /></span></p></div>;
}

/** Words from before stand in the form: said, and taken back with one press. */
export function Restored({ at, older, drop }: { at: string; older: boolean; drop: () => void }) {
  return (
    <div className="note-line" role="status">
      <p>Ketikan Anda yang belum disimpan dipulihkan dari perangkat ini ({exactTime(new Date(at))}).{older ? " Sesudah itu templat ini diubah; bandingkan dulu." : ""}</p>
      <button type="button" className="btn" onClick={drop}>Buang ketikan ini</button>
    </div>
  );
}
