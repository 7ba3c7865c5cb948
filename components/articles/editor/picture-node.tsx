"use client";

import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";
import { CircleAlert, Trash2 } from "lucide-react";
import { useId, useRef } from "react";
import { BodyPicture } from "@/lib/articles/body-extensions";
import { UPLOADING } from "./body-json";
import { CoverButton } from "./cover-choice";
import { UploadProgress } from "./upload-progress";

/** The body's picture with its fields below it; while it is on its way, with its progress. */
export const PictureNode = BodyPicture.extend({ addNodeView: () => ReactNodeViewRenderer(PictureView) });

const word = (value: unknown): string => (typeof value === "string" ? value : "");

function PictureView({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const mediaId = word(node.attrs.mediaId);
  const alt = word(node.attrs.alt);
  const shown = useRef<HTMLImageElement>(null);
  const arriving = mediaId.startsWith(UPLOADING);
  const remove = (
    <span className="row">{!arriving && <CoverButton mediaId={mediaId} alt={alt} picture={() => shown.current} />}<button type="button" className="btn sm quiet" onClick={deleteNode}><Trash2 className="i s" />Hapus gambar</button></span>
  );
  return (
    <NodeViewWrapper as="figure" className={`pic${selected ? " sel" : ""}`} contentEditable={false}>
      {arriving ? <UploadProgress name={mediaId} /> : (
        <img ref={shown} src={`/gambar/${mediaId}/960.webp`} alt={alt} data-drag-handle draggable />
      )}
      <PictureFields alt={alt} caption={word(node.attrs.caption)} change={updateAttributes} remove={remove} />
    </NodeViewWrapper>
  );
}

type Fields = { alt: string; caption: string; change: (change: { alt?: string; caption?: string }) => void; remove: React.ReactNode; altId?: string };

/** What every picture needs: words for those who can't see it, and a line below it if wanted. */
export function PictureFields({ alt, caption, change, remove, altId }: Fields) {
  const id = useId();
  const altField = altId ?? `${id}-teks`;
  const missing = !alt.trim();
  return (
    <div className="f">
      <label htmlFor={altField}>Teks pengganti gambar</label>
      <input
        id={altField} className="in" data-alt-field value={alt} maxLength={500} aria-invalid={missing || undefined} aria-describedby={missing ? `${altField}-salah` : undefined}
        placeholder="Contoh: Petugas di mobil tangga memperbaiki lampu jalan" onChange={(event) => change({ alt: event.target.value })}
      />
      {missing && <p className="err" id={`${altField}-salah`}><CircleAlert className="i s" />Tulis apa yang terlihat. Warga tunanetra mendengar teks ini.</p>}
      <label htmlFor={`${id}-keterangan`}>Keterangan di bawah gambar <span className="faint">(boleh kosong)</span></label>
      <input id={`${id}-keterangan`} className="in" value={caption} maxLength={500} onChange={(event) => change({ caption: event.target.value })} />
      <div>{remove}</div>
    </div>
  );
}
