"use client";

/**
 * Something broke on our side. The browser fetches it with every page, so it carries no icons. The empty address is the
 * page's own: a new request, not another try of what broke.
 */
export function PageFailed() {
  return (
    <main className="page" id="isi">
      <section className="hon bad">
        <div className="wrap"><div className="hon-in">
          <span className="state dead">Gangguan</span>
          <h1>Halaman ini sedang tidak bisa dibuka.</h1>
          <div className="standfirst">Kesalahannya pada kami, bukan pada Anda. Coba lagi sebentar. SMS Anda tetap kami terima.</div>
          <div className="cta"><a className="btn" href="">Coba lagi</a><a className="btn line" href="/">Ke beranda</a></div>
        </div></div>
      </section>
    </main>
  );
}
