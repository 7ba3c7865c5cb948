import { PageBar } from "./page-bar";

/** Somebody whose last seat has ended, or who has none yet: there is nothing to lead on to. */
export function NoRole() {
  return (
    <>
      <PageBar title="Beranda" />
      <main className="body blank center" id="isi" tabIndex={-1}>
        <b>Anda belum punya peran.</b>
        <p>Hubungi admin kota: ia memberi Anda peran di instansi Anda. Setelah itu, muat ulang halaman ini.</p>
      </main>
    </>
  );
}
