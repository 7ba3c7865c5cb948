"use client";

import { Images } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";

/** An album begins with its pictures: many at once, in the order in which they were chosen. */
export function AlbumDrop({ take }: { take: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <div className={`pic cover album-drop${over ? " over" : ""}`} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <button type="button" className="cover-add" onClick={() => input.current?.click()}><Images className="i" /><b>Masukkan banyak gambar sekaligus</b><span className="xs soft">Pilih atau seret ke sini. JPEG, PNG, atau WebP, masing-masing paling besar 15 MB.</span></button>
      <input ref={input} type="file" accept="image/jpeg,image/png,image/webp,image/gif,image/avif" multiple hidden aria-label="Berkas gambar galeri" onChange={(event) => {
        take([...(event.target.files ?? [])]);
        event.target.value = "";
      }} />
    </div>
  );
}
