"use client";

/** A root layout itself broke, so no style sheet of ours is sure to be there: what it wears, it brings along. */
export default function GlobalError() {
  return (
    <html lang="id" style={{ colorScheme: "light dark" }}>
      <body style={{ margin: 0, padding: "64px 24px", font: "1rem/1.6 ui-sans-serif, system-ui, sans-serif" }}>
        <title>Gangguan</title>
        <main style={{ maxWidth: "37rem", marginInline: "auto" }}>
          <h1 style={{ lineHeight: 1.2 }}>Halaman ini sedang tidak bisa dibuka.</h1>
          <p>Kesalahannya pada kami, bukan pada Anda. Coba lagi sebentar. SMS Anda tetap kami terima.</p>
          <p><a href="">Coba lagi</a> · <a href="/">Ke beranda</a></p>
        </main>
      </body>
    </html>
  );
}
