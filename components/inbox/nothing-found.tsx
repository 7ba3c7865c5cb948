import Link from "next/link";
import { type InboxQuery, queryOf, readFilter, wordsIn } from "./filter";

/** The list of a search that found nothing: what can be done instead. */
export function NothingFound({ query }: { query: InboxQuery }) {
  const narrow = readFilter(query).box !== "all" || query.saring;
  return (
    <div className="blank" role="status">
      <b>Tidak ada laporan yang memuat semua kata “{wordsIn(query)}”.</b>
      <p>Periksa ejaannya, atau tulis lebih sedikit kata. Kata kecil seperti “yang” dan “di”, serta nomor telepon warga, tidak dicari.</p>
      <p>{narrow && <><Link className="link" href={`/dasbor/pesan${queryOf({ q: wordsIn(query), kotak: "semua" })}`}>Cari di semua kotak</Link> · </>}<Link className="link" href="/dasbor/pesan">Hapus pencarian</Link></p>
    </div>
  );
}
