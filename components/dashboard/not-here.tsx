import Link from "next/link";
import { PageBar } from "./page-bar";

export function NotHere() {
  return <><PageBar title="Halaman ini tidak ada" /><NotHereWords /></>;
}

export function NotHereWords() {
  return (
    <main className="body blank center" id="isi" tabIndex={-1}>
      <b>Halaman ini tidak ada di ruang kerja Anda.</b>
      <p>Mungkin sudah diserahkan ke instansi lain, atau alamatnya salah ketik. <Link className="link" href="/dasbor">Ke beranda</Link></p>
    </main>
  );
}
