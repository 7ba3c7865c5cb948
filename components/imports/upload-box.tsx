"use client";

import { CircleAlert, FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useKeys } from "@/components/dashboard/use-keys";
import { fileShape } from "@/lib/imports/input";
import { sendFile } from "./send-file";

/** Takes the file of the old site, by choosing or dropping it; it is only looked through, nothing is brought yet. */
export function UploadBox() {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { sending, send, stop } = useSending(setProblem);
  const choose = () => input.current?.click();
  useKeys(sending ? {} : { n: { run: choose, does: "Pilih berkas situs lama" } });
  const take = (file: File | undefined) => {
    if (!file) return;
    const read = fileShape.safeParse({ name: file.name, size: file.size });
    if (read.success) void send(file);
    else setProblem(read.error.issues[0]?.message ?? null);
  };
  if (sending) return <Sending {...sending} stop={stop} />;
  return (
    <div
      className={`drop${over ? " over" : ""}`} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer.files[0]); }}
    >
      <FileUp className="i" />
      <p><b>Masukkan berkas dari situs lama</b></p>
      <p className="sm soft" id="berkas-bantuan">Ekspor WordPress (XML), RSS, Atom, atau CSV sampai 100 MB, atau ZIP dari “Bawa pulang situs”. Berkas diperiksa dulu; belum ada yang berubah di situs Anda.</p>
      <button type="button" className="btn pri" onClick={choose} aria-keyshortcuts="N" aria-describedby="berkas-bantuan">Pilih berkas <kbd aria-hidden="true">N</kbd></button>
      <input ref={input} type="file" accept=".xml,.rss,.atom,.rdf,.csv,.txt,.zip,application/zip,text/xml,application/xml,application/rss+xml,application/atom+xml,text/csv" hidden aria-label="Berkas situs lama" onChange={(event) => {
        take(event.target.files?.[0]);
        event.target.value = "";
      }} />
      <p className="err" role="alert">{problem && <><CircleAlert className="i s" />{problem}</>}</p>
    </div>
  );
}

type Way = { name: string; percent: number };

function Sending({ name, percent, stop }: Way & { stop: () => void }) {
  return (
    <div className="drop" role="status">
      <p className="cut"><b>Mengirim {name}</b></p>
      <progress value={percent} max={100} aria-label={`Mengirim ${name}`} />
      <p className="sm soft">{percent}% terkirim. Biarkan halaman ini terbuka sampai selesai.</p>
      <button type="button" className="btn" onClick={stop}>Batalkan</button>
    </div>
  );
}

function useSending(say: (problem: string | null) => void) {
  const router = useRouter();
  const [sending, setSending] = useState<Way | null>(null);
  const stopper = useRef<AbortController>(null);
  const busy = sending !== null;
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [busy]);
  const send = async (file: File) => {
    const control = new AbortController();
    stopper.current = control;
    say(null);
    setSending({ name: file.name, percent: 0 });
    const sent = await sendFile(file, (percent) => setSending({ name: file.name, percent }), control.signal);
    setSending(null);
    if (control.signal.aborted) return;
    if (sent.ok) router.push(`/dasbor/impor/${sent.id}`);
    else say(sent.sentence);
  };
  return { sending, send, stop: () => stopper.current?.abort() };
}
