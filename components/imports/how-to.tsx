/** Beside the box: where a clerk finds the file, and what happens to what is in it. */
export function HowTo() {
  return (
    <>
      <section className="card">
        <header><h2>Mengambil berkas dari WordPress</h2></header>
        <ol className="pad steps">
          <li>Masuk ke pengelolaan situs lama, biasanya di alamat yang berakhir <b>/wp-admin</b>.</li>
          <li>Buka <b>Alat</b>, lalu <b>Ekspor</b> (Tools, Export).</li>
          <li>Pilih <b>Semua isi</b>, lalu <b>Unduh berkas ekspor</b>.</li>
          <li>Masukkan berkas XML itu di sini. Biarkan situs lama menyala sampai selesai, supaya gambarnya bisa diambil.</li>
        </ol>
      </section>
      <section className="card">
        <header><h2>Dari situs lain</h2></header>
        <div className="pad form">
          <p className="soft">Simpan RSS atau Atom situs lama sebagai berkas, biasanya di alamat yang berakhir <b>/feed</b> atau <b>/rss</b>. Atau buat tabel, lalu simpan sebagai CSV dengan kolom judul, isi, tanggal, alamat, ringkasan, gambar, dan kategori.</p>
          <p><a className="link" href="/contoh-impor.csv" download>Unduh contoh CSV</a></p>
        </div>
      </section>
      <section className="card">
        <header><h2>Dari instansi lain yang memakai sistem ini</h2></header>
        <p className="pad soft">Di instansi asalnya: buka <b>Bawa pulang situs</b>, unduh berkasnya, lalu masukkan ZIP itu di sini tanpa membukanya. Gambarnya sudah ada di dalam.</p>
      </section>
      <section className="card">
        <header><h2>Apa yang terjadi dengan isinya</h2></header>
        <ul className="pad facts-list">
          <li><b>Tanggal asli tetap.</b> Yang dibawa tidak dihitung sebagai karya baru: situs menjadi hidup oleh tulisan Anda sendiri.</li>
          <li><b>Konsep tetap konsep,</b> juga yang dikunci kata sandi atau hanya untuk pengelola.</li>
          <li><b>Halaman tetap</b> seperti Sejarah atau Visi dan misi masuk ke bagian Profil.</li>
          <li><b>Alamat lama mengantar</b> ke alamat baru, selama nama situsnya sama.</li>
          <li><b>Komentar tidak dibawa.</b> Warga menulis lewat SMS Centre.</li>
          <li><b>Bisa diurungkan,</b> dan aman dijalankan dua kali: yang sudah ada tidak menjadi dua.</li>
        </ul>
      </section>
    </>
  );
}
