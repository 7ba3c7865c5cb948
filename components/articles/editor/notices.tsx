"use client";

import { CircleAlert, X } from "lucide-react";

/** What couldn't be taken in, until the person has read it. */
export function Notices({ sentences, close }: { sentences: string[]; close: (sentence: string) => void }) {
  return (
    <div role="alert">
      {sentences.map((sentence) => (
        <div className="pres bad" key={sentence}>
          <CircleAlert className="i" /><span>{sentence}</span><span className="grow" />
          <button type="button" className="btn sm quiet ico" aria-label={`Tutup: ${sentence}`} onClick={() => close(sentence)}><X className="i" /></button>
        </div>
      ))}
    </div>
  );
}
