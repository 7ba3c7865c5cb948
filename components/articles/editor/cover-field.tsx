"use client";

import { ImagePlus, Trash2 } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { Picture } from "@/components/ui/picture";
import { fieldId } from "./field-id";
import { OwnPictureButton } from "./own-picture-button";
import { PictureFields } from "./picture-node";
import type { PictureSizes } from "./types";
import { UploadProgress } from "./upload-progress";
import { useOneUpload } from "./use-one-upload";

type Props = {
  articleId: number; /** What it is called: "Gambar utama". */ word: string; cover: PictureSizes | null; alt: string; caption: string;
  change: (change: { cover?: PictureSizes | null; coverAlt?: string; coverCaption?: string }) => void;
  say: (sentence: string) => void;
};

/** The picture on top of the story and in lists. */
export function CoverField({ articleId, word, cover, alt, caption, change, say }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [key, take] = useOneUpload("gambar-utama", { took: (picture) => change({ cover: picture }), refused: say });
  const choose = () => input.current?.click();
  // Words for the picture that somebody wrote here stay; else those that were written where it came from.
  const own = <OwnPictureButton choose={(picture, known) => change({ cover: picture, ...(alt.trim() ? {} : { coverAlt: known }) })} />;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <figure className={`pic cover${over ? " over" : ""}`} id={fieldId(articleId, "cover")} tabIndex={-1} aria-label={word}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      {key !== null && <UploadProgress name={key} />}
      {key === null && cover && <Picture picture={{ ...cover, alt }} sizes="632px" />}
      {key === null && !cover && (
        <button type="button" className="cover-add" onClick={choose}><ImagePlus className="i" /><b>Masukkan {word.toLowerCase()}</b><span className="xs soft">Pilih atau seret ke sini. JPEG, PNG, atau WebP, paling besar 15 MB.</span></button>
      )}
      {key === null && !cover && <div className="cover-own">{own}</div>}
      {cover && (
        <PictureFields alt={alt} caption={caption} altId={fieldId(articleId, "coverAlt")}
          change={(changed) => change({ ...(changed.alt !== undefined ? { coverAlt: changed.alt } : {}), ...(changed.caption !== undefined ? { coverCaption: changed.caption } : {}) })}
          remove={<span className="row"><button type="button" className="btn sm" onClick={choose}>Ganti gambar</button>{own}<button type="button" className="btn sm quiet" onClick={() => change({ cover: null })}><Trash2 className="i s" />Hapus gambar</button></span>} />
      )}
      <input ref={input} type="file" accept="image/jpeg,image/png,image/webp,image/gif,image/avif" hidden aria-label={`Berkas ${word.toLowerCase()}`} onChange={(event) => {
        void take(event.target.files?.[0]);
        event.target.value = "";
      }} />
    </figure>
  );
}
