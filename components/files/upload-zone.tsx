"use client";

import { Camera, CloudUpload } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ChangeEvent, useId, useRef, useSyncExternalStore } from "react";
import { useKeys } from "@/components/dashboard/use-keys";
import { ACCEPTED } from "@/lib/media/formats";
import { UploadList } from "./upload-list";
import { useDroppedFiles, usePastedFiles, useUploads } from "./use-uploads";

const never = () => () => undefined;
const useScript = () => useSyncExternalStore(never, () => true, () => false);

/** Where files come in: chosen, dragged, pasted, or from a telephone's camera; without JavaScript as a form. */
export function UploadZone() {
  const router = useRouter();
  const { uploads, list } = useUploads(() => router.refresh());
  const chooser = useRef<HTMLInputElement>(null);
  const scripted = useScript();
  const over = useDroppedFiles(uploads.add);
  usePastedFiles(uploads.add);
  useKeys({ n: { run: () => chooser.current?.click(), does: "Unggah berkas" } });
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    if (!scripted) return;
    uploads.add(event.target.files ?? []);
    event.target.value = "";
  };
  const id = useId();
  return (
    <section className="file-drop" data-over={over || undefined} aria-labelledby={`${id}-judul`}>
      <form action="/api/berkas" method="post" encType="multipart/form-data">
        <CloudUpload className="i" aria-hidden="true" />
        <p id={`${id}-judul`}><b>{over ? "Lepaskan untuk mengunggah" : <><span className="no-phone">Seret berkas ke halaman ini, tempel, atau pilih.</span><span className="only-phone">Pilih berkas atau ambil foto.</span></>}</b>
          <span className="soft">Gambar sampai 15 MB; PDF, Word, Excel, PowerPoint, OpenDocument, dan ZIP sampai 25 MB.</span></p>
        <span className="acts">
          <input ref={chooser} id={`${id}-pilih`} className={scripted ? "vh" : "in"} type="file" name="berkas" multiple accept={ACCEPTED} onChange={take} tabIndex={scripted ? -1 : undefined} aria-label="Berkas yang diunggah" />
          {scripted
            ? <button type="button" className="btn pri" aria-keyshortcuts="N" onClick={() => chooser.current?.click()}>Pilih berkas <kbd aria-hidden="true">N</kbd></button>
            : <button className="btn pri">Unggah</button>}
          <CameraButton take={take} />
        </span>
      </form>
      <UploadList list={list} uploads={uploads} />
    </section>
  );
}

/** On a telephone the camera opens at once. */
function CameraButton({ take }: { take: (event: ChangeEvent<HTMLInputElement>) => void }) {
  const camera = useRef<HTMLInputElement>(null);
  return (
    <span className="only-phone">
      <input ref={camera} className="vh" type="file" accept="image/*" capture="environment" onChange={take} tabIndex={-1} aria-label="Foto dari kamera" />
      <button type="button" className="btn needs-js" onClick={() => camera.current?.click()}><Camera className="i" aria-hidden="true" />Ambil foto</button>
    </span>
  );
}
