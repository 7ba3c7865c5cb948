"use client";

import { CircleAlert, Copy, Link2 } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { endPreviewLinkAction, makePreviewLinkAction, previewLinksAction } from "@/lib/articles/plan-actions";
import { previewDays } from "@/lib/articles/preview-days";
import type { PreviewLink } from "@/lib/articles/preview-links";
import { dayAndClock } from "../clock";

type Props = { articleId: number; open: boolean; onClose: () => void; /** Saves what was just typed: the link shows what is saved. */ flush: () => Promise<boolean>; say: (sentence: string) => void };

/** Links that show the draft to people without an account: made, copied once, listed and revoked. */
export function PreviewLinksDialog({ open, onClose, ...rest }: Props) {
  return <Dialog open={open} onClose={onClose} title="Tautan pratinjau"><PreviewLinks {...rest} /></Dialog>;
}

const AWAY = "Sambungan terputus. Coba lagi sebentar lagi.";

function PreviewLinks({ articleId, flush, say }: Omit<Props, "open" | "onClose">) {
  const [links, setLinks] = useState<PreviewLink[] | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [days, setDays] = useState<number>(7);
  const id = useId();
  useEffect(() => {
    flush().then(() => previewLinksAction(articleId)).then(setLinks, () => setProblem(AWAY));
  }, [articleId, flush]);
  const make = async () => {
    const made = await makePreviewLinkAction(articleId, { days }).catch(() => null);
    setProblem(made?.ok ? null : (made?.issues[0]?.message ?? AWAY));
    if (!made?.ok) return;
    setUrl(made.value.url);
    setLinks(made.value.links);
  };
  const end = async (hash: string) => {
    const ended = await endPreviewLinkAction(articleId, hash).catch(() => null);
    setProblem(ended?.ok ? null : (ended?.issues[0]?.message ?? AWAY));
    if (ended?.ok) setLinks(ended.value);
  };
  return (
    <div className="form pad">
      <p>Siapa pun yang punya tautannya bisa membaca konsep ini tanpa masuk, sampai masanya habis. Halamannya ditandai sebagai pratinjau dan tidak ditemukan mesin pencari.</p>
      <fieldset className="kinds">
        <legend>Berlaku selama</legend>
        {previewDays.map((each) => <label key={each} className="chip"><input type="radio" name={`${id}-hari`} checked={days === each} onChange={() => setDays(each)} />{each} hari</label>)}
      </fieldset>
      <div className="acts"><button type="button" className="btn pri" onClick={() => void make()}><Link2 className="i" />Buat tautan</button></div>
      {problem && <p className="err" role="alert"><CircleAlert className="i s" />{problem}</p>}
      {url && <MadeLink url={url} say={say} />}
      <Running links={links} end={(hash) => void end(hash)} />
    </div>
  );
}

function MadeLink({ url, say }: { url: string; say: (sentence: string) => void }) {
  const id = useId();
  const copy = () => navigator.clipboard.writeText(url).then(() => say("Tautan disalin."), () => say("Salin dengan Ctrl+C."));
  return (
    <div className="field" role="status">
      <label htmlFor={id}>Tautan baru</label>
      <div className="row"><input id={id} className="in" readOnly value={url} onFocus={(event) => event.target.select()} aria-describedby={`${id}-bantuan`} /><button type="button" className="btn" onClick={() => void copy()}><Copy className="i" />Salin</button></div>
      <p className="help" id={`${id}-bantuan`}>Salin sekarang: alamatnya tidak disimpan dan tidak bisa ditampilkan lagi.</p>
    </div>
  );
}

function Running({ links, end }: { links: PreviewLink[] | null; end: (hash: string) => void }) {
  if (links === null) return <p className="soft" role="status">Mengambil daftar…</p>;
  if (links.length === 0) return <p className="soft">Tidak ada tautan yang berlaku.</p>;
  return (
    <div>
      <h3>Yang masih berlaku</h3>
      <ul className="hist">
        {links.map(({ hash, expiresAt, madeByName }) => {
          const until = dayAndClock(new Date(expiresAt).toISOString());
          return (
            <li key={hash} className="row">
              <span className="grow">Sampai {until}<small>Dibuat {madeByName ?? "admin kota"}</small></span>
              <button type="button" className="btn sm" aria-label={`Cabut tautan yang berlaku sampai ${until}`} onClick={() => end(hash)}>Cabut</button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
