"use client";

import { CircleAlert, CircleCheck, CloudOff, LoaderCircle, X } from "lucide-react";
import { sayBytes } from "@/lib/media/address";
import type { Upload, Uploads } from "./uploads";

/** Files on their way: how far each is, and what can be done with it. */
export function UploadList({ list, uploads }: { list: readonly Upload[]; uploads: Uploads }) {
  if (list.length === 0) return null;
  const done = list.filter(({ state }) => state.step === "done").length;
  return (
    <>
      <p className="vh" role="status">{done} dari {list.length} berkas terkirim</p>
      <ul className="ways" aria-label="Berkas yang diunggah">
        {list.map((upload) => <Row key={upload.key} upload={upload} again={() => uploads.again(upload.key)} remove={() => uploads.remove(upload.key)} />)}
      </ul>
    </>
  );
}

type RowProps = { upload: Upload; again: () => void; remove: () => void };

function Row({ upload: { name, bytes, state }, again, remove }: RowProps) {
  const ended = state.step === "done" || state.step === "refused";
  return (
    <li data-step={state.step}>
      <StepSign step={state.step} />
      <span className="grow">
        <span className="cut"><b>{name}</b> <span className="faint">{sayBytes(bytes)}</span></span>
        <Progress name={name} state={state} />
      </span>
      {state.step === "broken" && <button type="button" className="btn sm" onClick={again}>Kirim lagi</button>}
      <button type="button" className="btn sm quiet ico" aria-label={ended ? `Tutup ${name}` : `Batalkan ${name}`} onClick={remove}><X className="i" /></button>
    </li>
  );
}

function Progress({ name, state }: Pick<Upload, "name" | "state">) {
  switch (state.step) {
    case "waiting": return <small className="soft">Menunggu giliran</small>;
    case "sending": return (
      <span className="row"><progress value={state.percent} max={100} aria-label={`Mengirim ${name}`} /><small className="soft num">{state.percent < 100 ? `${state.percent}%` : "Memeriksa…"}</small></span>
    );
    case "done": return <small className="t-ok">Terkirim{state.file.name === name ? "" : `, disimpan sebagai ${state.file.name}`}</small>;
    case "refused": return <small className="t-late" role="alert">{state.sentence}</small>;
    case "broken": return <small className="t-warn" role="alert">Sambungan terputus. Berkasnya masih ada di sini.</small>;
  }
}

function StepSign({ step }: { step: Upload["state"]["step"] }) {
  switch (step) {
    case "done": return <CircleCheck className="i t-ok" aria-hidden="true" />;
    case "refused": return <CircleAlert className="i t-late" aria-hidden="true" />;
    case "broken": return <CloudOff className="i t-warn" aria-hidden="true" />;
    case "waiting":
    case "sending": return <LoaderCircle className="i faint" aria-hidden="true" />;
  }
}
