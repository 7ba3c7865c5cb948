import Link from "next/link";

/** Beside the button: what the file holds, what it leaves out, and how it gets into another site. */
export function WhatIsInIt() {
  return (
    <>
      <section className="card">
        <header><h2>Apa yang ada di dalamnya</h2></header>
        <ul className="pad facts-list">
          <li><b>Semua tulisan:</b> berita, pengumuman, agenda, layanan, dokumen, pejabat, profil, dan galeri. Yang terbit, yang ditarik, dan konsep.</li>
          <li><b>Gambarnya,</b> dalam ukuran terbesar yang disimpan, masing-masing dengan sidik untuk memeriksa keutuhannya.</li>
          <li><b>Alamat dan alamat lama,</b> supaya tautan warga tetap mengantar ke tulisannya.</li>
          <li><b>Tampilan situs:</b> gambar atas, warna, urutan menu, bagian beranda, tautan akun, letak di peta.</li>
          <li><b>Fakta instansi</b> yang dibaca warga: nama, alamat kantor, jam buka, pimpinan.</li>
        </ul>
      </section>
      <section className="card">
        <header><h2>Apa yang tidak ikut</h2></header>
        <ul className="pad facts-list">
          <li><b>Laporan dan nomor warga.</b> Itu bukan milik situs, dan tidak pernah keluar dari SMS Centre lewat jalan ini.</li>
          <li><b>Akun</b> orang instansi Anda, riwayat perubahan, dan isi tempat sampah.</li>
        </ul>
      </section>
      <section className="card">
        <header><h2>Memasukkannya di tempat lain</h2></header>
        <ol className="pad steps">
          <li>Masuk di instansi atau pemasangan yang baru.</li>
          <li>Buka <Link className="link" href="/dasbor/impor">Impor situs lama</Link>, lalu masukkan berkas ZIP ini tanpa membukanya.</li>
          <li>Baca dulu apa yang akan datang; sesudah itu tekan Impor. Bisa diurungkan.</li>
        </ol>
      </section>
    </>
  );
}
