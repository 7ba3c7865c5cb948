import { Plus } from "lucide-react";
import Link from "next/link";
import { startArticleAction } from "@/lib/articles/actions";
import type { KindPath } from "@/lib/articles/kinds";
import { roomWords } from "./words";

/** An empty room says what belongs in it, and begins the first one. */
export function FirstOfRoom({ path }: { path: KindPath }) {
  const { title, belongs, begins } = roomWords[path];
  return (
    <div className="blank center">
      <b>Belum ada {title.toLowerCase()}.</b>
      <span className="soft belongs">{belongs}</span>
      <form action={startArticleAction}><input type="hidden" name="jenis" value={begins} /><button className="btn"><Plus className="i" />Mulai dengan yang pertama</button></form>
      {path === "berita" && <span className="soft">Punya situs lama? <Link className="link" href="/dasbor/impor">Bawa beritanya ke sini</Link></span>}
    </div>
  );
}
