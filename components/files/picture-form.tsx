"use client";

import { type PointerEvent, useState } from "react";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField } from "@/components/fields/text-field";
import { Picture, type PictureView } from "@/components/ui/picture";
import { describePictureAction } from "@/lib/media/actions";
import { FocusSlider } from "./focus-slider";

const CROPS = [{ words: "Berita utama", ratio: "2 / 1" }, { words: "Daftar", ratio: "16 / 10" }, { words: "Di ponsel", ratio: "1 / 1" }];

/** What the picture shows, and what must stay in sight where it is cropped: pressed on the picture, or by the sliders. */
export function PictureForm({ picture, name }: { picture: PictureView; name: string }) {
  const [focus, setFocus] = useState({ x: picture.focusX ?? 50, y: picture.focusY ?? 50 });
  const shown = { ...picture, focusX: focus.x, focusY: focus.y };
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const share = (at: number, size: number) => Math.round(Math.min(1, Math.max(0, at / size)) * 100);
    setFocus({ x: share(event.clientX - left, width), y: share(event.clientY - top, height) });
  };
  return (
    <ActionForm action={describePictureAction} hidden={{ file: picture.id }} label={`Keterangan ${name}`} className="form picture-form">
      <div className="focus-pic" onPointerDown={point} onPointerMove={(event) => { if (event.buttons === 1) point(event); }}>
        <Picture picture={{ ...picture, alt: picture.alt || name }} sizes="(max-width: 767px) 94vw, 720px" first />
        <span className="focus-dot" style={{ left: `${focus.x}%`, top: `${focus.y}%` }} aria-hidden="true" />
      </div>
      <fieldset className="field">
        <legend>Titik penting</legend>
        <p className="help">Tekan bagian yang harus tetap terlihat bila gambar dipotong, misalnya wajah.</p>
        <FocusSlider name="focusX" label="Kiri ke kanan" value={focus.x} change={(x) => setFocus({ ...focus, x })} />
        <FocusSlider name="focusY" label="Atas ke bawah" value={focus.y} change={(y) => setFocus({ ...focus, y })} />
      </fieldset>
      <ul className="crops" aria-label="Contoh potongan">
        {CROPS.map(({ words, ratio }) => <li key={words}><span style={{ aspectRatio: ratio }}><Picture picture={shown} sizes="240px" decorative /></span><small className="soft">{words}</small></li>)}
      </ul>
      <TextAreaField name="alt" label="Teks pengganti" optional rows={2} maxLength={500} defaultValue={picture.alt} help="Apa yang terlihat, untuk warga yang tidak bisa melihatnya. Ditawarkan di mana pun gambar ini dipakai." />
      <div className="acts"><SubmitButton>Simpan</SubmitButton></div>
    </ActionForm>
  );
}
