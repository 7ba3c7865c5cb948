"use client";

import { ImagePlus } from "lucide-react";
import { useRef, useState } from "react";
import { UploadProgress } from "@/components/articles/editor/upload-progress";
import { useOneUpload } from "@/components/articles/editor/use-one-upload";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import { Picture } from "@/components/ui/picture";
import type { FormAction } from "@/lib/forms/outcome";
import type { SiteLook } from "@/lib/identity/look";

type Header = SiteLook["header"];

/** The picture on top of the home. It is sent at once, and citizens see it when it is saved. */
export function HeaderForm({ action, header }: { action: FormAction; header: Header }) {
  const [picture, setPicture] = useState(header);
  const [problem, setProblem] = useState<string | null>(null);
  const [key, take] = useOneUpload("gambar-kepala", { took: (taken) => setPicture({ ...taken, alt: "" }), refused: setProblem });
  const input = useRef<HTMLInputElement>(null);
  const choose = (file: File | undefined) => {
    setProblem(null);
    void take(file);
  };
  return (
    <ActionForm action={action} hidden={{ headerId: picture?.id ?? "" }} label="Gambar kepala">
      <div className="header-pic" onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); choose(event.dataTransfer.files[0]); }}>
        {key !== null ? <UploadProgress name={key} /> : picture ? <Picture picture={picture} sizes="560px" /> : <p className="soft">Belum ada gambar. Yang cocok: mendatar, kantor atau pekerjaan Anda, tanpa tulisan.</p>}
        <div className="row">
          <button type="button" className="btn sm" onClick={() => input.current?.click()}><ImagePlus className="i s" />{picture ? "Ganti gambar" : "Masukkan gambar"}</button>
          {picture ? <button type="button" className="btn sm quiet" onClick={() => setPicture(null)}>Tanpa gambar</button> : null}
        </div>
        {problem ? <p className="err" role="alert">{problem}</p> : null}
        <input ref={input} type="file" accept="image/jpeg,image/png,image/webp,image/gif,image/avif" hidden aria-label="Berkas gambar kepala" onChange={(event) => { choose(event.target.files?.[0]); event.target.value = ""; }} />
      </div>
      <TextField key={picture?.id} name="headerAlt" label="Apa yang terlihat" help="Warga tunanetra mendengar teks ini." defaultValue={(picture?.id === header?.id ? header?.alt : picture?.alt) ?? ""} maxLength={300} optional={!picture} />
      <div className="acts"><SubmitButton waitsFor={key === null ? undefined : "Menunggu gambar…"}>Simpan</SubmitButton></div>
    </ActionForm>
  );
}
