"use client";

import { ImagePlus, Trash2 } from "lucide-react";
import { useRef, useState, useSyncExternalStore } from "react";
import { Picture } from "@/components/ui/picture";
import { PictureFields } from "./picture-node";
import type { PictureSizes } from "./types";
import { picturesAmong, upload, uploadOf, watchUploads } from "./uploads";

const KEY = "gambar-utama";

type Props = {
  cover: PictureSizes | null; alt: string; caption: string;
  change: (change: { cover?: PictureSizes | null; coverAlt?: string; coverCaption?: string }) => void;
  say: (sentence: string) => void;
};

/** The picture on top of the story and in lists. */
export function CoverField({ cover, alt, caption, change, say }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const sending = useSyncExternalStore(watchUploads, () => uploadOf(KEY), () => undefined);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const answer = await upload(KEY, file);
    if (answer.ok) change({ cover: answer.picture });
    else say(answer.sentence);
  };
  const choose = () => input.current?.click();
  return (
    <figure className={`pic cover${over ? " over" : ""}`} id="medan-cover" tabIndex={-1} aria-label="Gambar utama"
      onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); void take(picturesAmong(event.dataTransfer.files)[0]); }}>
      {sending && (
        <div className="pic-way">
          <img src={sending.preview} alt="" />
          <progress value={sending.percent} max={100} aria-label="Mengirim gambar utama" />
          <span className="xs soft">Mengirim, {sending.percent}%</span>
        </div>
      )}
      {!sending && cover && <Picture picture={{ ...cover, alt }} sizes="632px" />}
      {!sending && !cover && (
        <button type="button" className="cover-add" onClick={choose}><ImagePlus className="i" /><b>Masukkan gambar utama</b><span className="xs soft">Pilih atau seret ke sini. JPEG, PNG, atau WebP, paling besar 15 MB.</span></button>
      )}
      {cover && (
        <PictureFields alt={alt} caption={caption} altId="medan-coverAlt"
          change={(changed) => change({ ...(changed.alt !== undefined ? { coverAlt: changed.alt } : {}), ...(changed.caption !== undefined ? { coverCaption: changed.caption } : {}) })}
          remove={<span className="row"><button type="button" className="btn sm" onClick={choose}>Ganti gambar</button><button type="button" className="btn sm quiet" onClick={() => change({ cover: null })}><Trash2 className="i s" />Hapus gambar</button></span>} />
      )}
      <input ref={input} type="file" accept="image/jpeg,image/png,image/webp,image/gif,image/avif" hidden aria-label="Berkas gambar utama" onChange={(event) => {
        void take(event.target.files?.[0]);
        event.target.value = "";
      }} />
    </figure>
  );
}
