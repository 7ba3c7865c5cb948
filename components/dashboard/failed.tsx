"use client";

import { PageBar } from "./page-bar";

/** A page of the dashboard that broke on our side. The empty address is the page's own: a new request. */
export function Failed() {
  return (
    <>
      <PageBar title="Halaman ini sedang tidak bisa dibuka" />
      <main className="body blank center" id="isi" tabIndex={-1}>
        <b>Kesalahannya pada kami, bukan pada Anda.</b>
        <p>Konsep jawaban yang sudah disimpan tidak hilang. <a className="link" href="">Coba lagi</a></p>
      </main>
    </>
  );
}
