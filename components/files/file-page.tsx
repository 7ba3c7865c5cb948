import { Download } from "lucide-react";
import Link from "next/link";
import { When } from "@/components/dashboard/when";
import { kindWords, statusWords } from "@/lib/articles/kinds";
import { fileAddress, pictureAddress } from "@/lib/media/address";
import { formatFacts } from "@/lib/media/formats";
import type { FileUse } from "@/lib/media/queries";
import { CopyAddress } from "./copy-address";
import { DeleteButton } from "./delete-button";
import { FileFace } from "./file-face";
import { PictureForm } from "./picture-form";
import type { FileView } from "./types";
import { UseBadge } from "./use-badge";

type Props = { file: FileView; usedIn: FileUse[]; /** The agency's own site, with a slash at its end. */ siteUrl: string };

/** One picture or file: what it is, what it shows, where it is used, and how it goes. */
export function FilePage({ file, usedIn, siteUrl }: Props) {
  const path = file.picture ? pictureAddress(file.id, Math.max(...file.picture.widths)) : fileAddress(file);
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body file-page">
        <section aria-label="Pratinjau">
          {file.picture ? <PictureForm picture={file.picture} name={file.name} /> : <FileFace file={file} sizes="320px" />}
        </section>
        <aside>
          <section className="card"><header><h2>Berkas ini</h2><span className="r"><UseBadge uses={file.uses} shown={file.shown} /></span></header>
            <div className="pad"><Facts file={file} />
              <div className="acts row"><a className="btn" href={path} download={file.picture ? file.name : undefined}><Download className="i" />Unduh</a><CopyAddress address={new URL(path, siteUrl).href} /></div></div>
          </section>
          <section className="card"><header><h2>Dipakai di</h2></header><div className="pad"><UsedIn uses={usedIn} total={file.uses} /></div></section>
          <section className="card"><header><h2>Hapus</h2></header><div className="pad">
            {file.uses > 0 ? <p className="soft">Berkas ini masih dipakai, jadi tidak bisa dihapus. Lepaskan dulu dari tulisan di atas.</p> : <DeleteButton file={{ id: file.id, name: file.name }} />}
          </div></section>
        </aside>
      </div>
    </main>
  );
}

function Facts({ file }: { file: FileView }) {
  const facts = [
    ["Jenis", formatFacts[file.format].words], ["Ukuran", file.size], ...(file.picture ? [["Piksel", `${file.picture.width} × ${file.picture.height}`] as const] : []),
  ] as const;
  return (
    <dl className="pairs">
      {facts.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
      <div><dt>Diunggah</dt><dd><When moment={file.added} />{file.addedBy && ` oleh ${file.addedBy}`}</dd></div>
    </dl>
  );
}

function UsedIn({ uses, total }: { uses: FileUse[]; total: number }) {
  if (uses.length === 0) return <p className="soft">Belum ada tulisan yang memakai berkas ini. Warga belum bisa melihatnya.</p>;
  return (
    <ul className="stack used-in">
      {uses.map(({ articleId, title, kind, status, shown }) => (
        <li key={articleId}><Link className="link" href={`/dasbor/berita/${articleId}`}>{title || "Tanpa judul"}</Link> <small className="faint">{kindWords[kind]}, {shown ? "tampil untuk warga" : statusWords[status].toLowerCase()}</small></li>
      ))}
      {total > uses.length && <li className="faint">dan {total - uses.length} lagi</li>}
    </ul>
  );
}
