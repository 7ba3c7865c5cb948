import { type ArticleKind, kindPaths, kindsUnder, kindWords } from "@/lib/articles/kinds";
import { fieldId } from "./field-id";

type Props = { articleId: number; kind: ArticleKind; setKind: (kind: ArticleKind) => void };

/** News or announcement: only a room with two kinds lets one change it, since an address says what it holds. */
export function KindSection({ articleId, kind, setKind }: Props) {
  const kinds = kindsUnder(kindPaths[kind]);
  if (kinds.length < 2) return null;
  return (
    <section>
      <fieldset className="kinds">
        <legend>Jenis</legend>
        {kinds.map((one) => (
          <label key={one} className="chip"><input type="radio" name={fieldId(articleId, "jenis")} checked={kind === one} onChange={() => setKind(one)} />{kindWords[one]}</label>
        ))}
        {kinds.includes("announcement") && <p className="help">Pengumuman bisa tampil paling atas sampai tanggal yang Anda pilih.</p>}
      </fieldset>
    </section>
  );
}
