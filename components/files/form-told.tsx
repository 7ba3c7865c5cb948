import { CircleAlert, CircleCheck } from "lucide-react";
import type { Refusal } from "@/lib/media/refusals";

/** After a form without JavaScript: how many came in, and why the others didn't. */
export function FormTold({ arrived, refused }: { arrived: number; refused: Refusal[] }) {
  return (
    <>
      {arrived > 0 && <div className="sum good" role="status"><h2><CircleCheck className="i" aria-hidden="true" /> {arrived} berkas terkirim.</h2></div>}
      {refused.length > 0 && (
        <div className="sum" role="alert">
          <h2><CircleAlert className="i" aria-hidden="true" /> {refused.length} berkas ditolak</h2>
          <ul>{refused.map(({ name, sentence }) => <li key={name + sentence}>{name && <b>{name}: </b>}{sentence}</li>)}</ul>
        </div>
      )}
    </>
  );
}
