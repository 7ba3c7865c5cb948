import Link from "next/link";
import { LinkBusy } from "@/components/dashboard/busy";
import { When } from "@/components/dashboard/when";
import { formatFacts } from "@/lib/media/formats";
import { FileFace } from "./file-face";
import type { FileView } from "./types";
import { UseBadge } from "./use-badge";

/** Pictures and files as cards; `pick` is what chooses a card among others (unused-bulk.tsx). */
export function FileGrid({ files, pick }: { files: FileView[]; pick?: (file: FileView) => React.ReactNode }) {
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id}>
          <FileFace file={file} sizes="(max-width: 767px) 48vw, 220px" />
          <span className="file-facts">
            <Link href={`/dasbor/berkas/${file.id}`} className="cut" data-row=""><b>{file.name}</b><LinkBusy /></Link>
            <small className="faint cut">{formatFacts[file.format].words} · {file.size} · <When moment={file.added} /></small>
            <span className="row"><UseBadge uses={file.uses} shown={file.shown} />{pick?.(file)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
