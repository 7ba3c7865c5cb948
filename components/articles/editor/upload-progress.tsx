"use client";

import { CloudOff } from "lucide-react";
import { useEffect, useSyncExternalStore } from "react";
import { decide, type Upload, uploadOf, watchUploads } from "./uploads";

const useUpload = (name: string): Upload | undefined =>
  useSyncExternalStore(watchUploads, () => uploadOf(name), () => undefined);

/** A picture on its way: what it is, how far it is, and what to do when the network broke. */
export function UploadProgress({ name }: { name: string }) {
  const upload = useUpload(name);
  // A picture that was deleted before the network came back isn't waited for.
  useEffect(() => () => decide(name, false), [name]);
  if (!upload) return <p className="pic-way">Gambar ini tidak jadi terkirim. Hapus, lalu masukkan lagi.</p>;
  return (
    <div className="pic-way">
      {/* The picture on the person's own device, until ours is there. */}
      <img src={upload.preview} alt="" />
      {upload.failed ? (
        <p className="row t-warn" role="alert"><CloudOff className="i" /><span className="grow">{upload.name} belum terkirim karena sambungan terputus. Dikirim lagi begitu tersambung.</span>
          <button type="button" className="btn sm" onClick={() => decide(name, true)}>Kirim sekarang</button>
          <button type="button" className="btn sm quiet" onClick={() => decide(name, false)}>Batal</button></p>
      ) : (
        <>
          <progress value={upload.percent} max={100} aria-label={`Mengirim ${upload.name}`} />
          <span className="xs soft">{upload.percent < 100 ? `Mengirim ${upload.name}, ${upload.percent}%` : `Menyiapkan ${upload.name}`}</span>
        </>
      )}
    </div>
  );
}
