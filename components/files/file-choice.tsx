"use client";

import { Upload as UploadSign } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { sayBytes } from "@/lib/media/address";
import { ACCEPTED, formatFacts } from "@/lib/media/formats";
import { fetchFiles, type FoundFile, type FoundFiles } from "./fetch-files";
import { FileFace } from "./file-face";
import { UploadList } from "./upload-list";
import type { SentFile } from "./uploads";
import { useUploads } from "./use-uploads";

type Props = { of: "downloads" | "pictures"; choose: (file: FoundFile) => void };
const PAUSE_MS = 250;
const LIMITS = { downloads: { bukan: "picture" }, pictures: { jenis: "picture" } };

/** Inside a dialog: the agency's files by name, newest first, and a way to bring in another, which is then chosen. */
export function FileChoice({ of, choose }: Props) {
  const [words, setWords] = useState("");
  const { found, more } = useFound(of, words);
  const chooser = useRef<HTMLInputElement>(null);
  const arrived = async ({ id }: SentFile) => {
    const file = (await fetchFiles({ id }))?.rows[0];
    if (file && (file.kind === "picture") === (of === "pictures")) choose(file);
  };
  const { uploads, list } = useUploads((file) => void arrived(file));
  return (
    <>
      <div className="choice-tools" onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); event.stopPropagation(); uploads.add(event.dataTransfer.files); }}>
        <input className="in" type="search" aria-label="Cari berkas" placeholder="Cari nama berkas" value={words} onChange={(event) => setWords(event.target.value)} />
        <button type="button" className="btn pri" onClick={() => chooser.current?.click()}><UploadSign className="i" />Unggah baru</button>
        <input ref={chooser} className="vh" type="file" tabIndex={-1} accept={of === "pictures" ? "image/*" : ACCEPTED} aria-label="Berkas baru" onChange={(event) => {
          uploads.add(event.target.files ?? []);
          event.target.value = "";
        }} />
      </div>
      <UploadList list={list} uploads={uploads} />
      <Found found={found} words={words} choose={choose} more={more} />
    </>
  );
}

type Asked = FoundFiles | "asking" | "failed";

function Found({ found, words, choose, more }: { found: Asked; words: string; choose: Props["choose"]; more: () => void }) {
  if (found === "asking") return <p className="blank" role="status">Mencari…</p>;
  if (found === "failed") return <p className="blank t-warn" role="alert">Daftar berkas tidak bisa dimuat. Periksa sambungan, lalu ketik lagi.</p>;
  if (found.rows.length === 0) return <p className="blank" role="status">{words ? `Tidak ada berkas bernama “${words}”.` : "Belum ada berkas. Unggah yang pertama."}</p>;
  return (
    <div className="opts choice-list">
      {found.rows.map((file) => (
        <button key={file.id} type="button" className="opt-row" onClick={() => choose(file)}>
          <FileFace file={{ ...file, picture: file.kind === "picture" ? file : null }} sizes="56px" />
          <span className="cut">{file.name}</span><small className="end nb">{formatFacts[file.format].words}, {sayBytes(file.bytes)}</small>
        </button>
      ))}
      {found.older !== null && <button type="button" className="btn sm" onClick={more}>Yang lebih lama</button>}
    </div>
  );
}

/** Asks again a moment after the last letter; an older answer never covers a newer one. */
function useFound(of: Props["of"], words: string): { found: Asked; more: () => void } {
  const [found, setFound] = useState<Asked>("asking");
  const asked = { ...LIMITS[of], cari: words };
  const key = JSON.stringify(asked);
  useEffect(() => {
    const ending = new AbortController();
    const ask = async () => {
      const list = await fetchFiles(JSON.parse(key) as Record<string, string>, ending.signal);
      if (!ending.signal.aborted) setFound(list ?? "failed");
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [key]);
  const more = async () => {
    if (typeof found === "string") return;
    const next = await fetchFiles({ ...asked, sesudah: found.older ?? "" });
    if (next) setFound((now) => (now === found ? { rows: [...found.rows, ...next.rows], older: next.older } : now));
  };
  return { found, more: () => void more() };
}
