"use client";

import { LayoutTemplate } from "lucide-react";
import { useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { useKeys } from "@/components/dashboard/use-keys";
import { startFromTemplateAction } from "@/lib/articles/plan-actions";
import { type ArticleKind, kindWords } from "@/lib/articles/kinds";
import { templates } from "@/lib/articles/templates";

/** "Mulai dari contoh": usual texts of these kinds (all when left out), with places to fill in. */
export function TemplateButton({ kinds }: { kinds?: readonly ArticleKind[] }) {
  const [open, setOpen] = useState(false);
  useKeys({ c: { run: () => setOpen(true), does: "Mulai dari contoh" } });
  const offered = templates.filter(({ kind }) => !kinds || kinds.includes(kind));
  return (
    <>
      <button type="button" className="btn" aria-haspopup="dialog" aria-keyshortcuts="C" onClick={() => setOpen(true)}><LayoutTemplate className="i" /><span className="word">Mulai dari contoh</span> <kbd aria-hidden="true">C</kbd></button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Mulai dari contoh">
        <div className="pad form">
          <p className="soft">Bagian dalam kurung siku, seperti [tanggal], tinggal diisi. Tulisan belum bisa terbit selama masih ada yang kosong.</p>
          <ul className="templates">
            {offered.map(({ name, label, about, kind }) => (
              <li key={name}><form action={() => startFromTemplateAction(name)}><button className="opt-row"><span><b>{label}</b><small>{about}</small></span><span className="end tag">{kindWords[kind]}</span></button></form></li>
            ))}
          </ul>
        </div>
      </Dialog>
    </>
  );
}
