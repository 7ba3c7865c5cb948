import { PageHead } from "@/components/ui/section-head";
import type { CityView } from "./city";

/** How well these pages can be used by everyone, and where to say when they can't. */
export function AccessibilityText({ city }: { city: CityView }) {
  return (
    <div className="wrap">
      <PageHead title="Aksesibilitas">Situs ini dibuat supaya bisa dipakai semua orang: di HP lama, dengan pembaca layar, atau hanya dengan papan tik.</PageHead>
      <div className="prose">
        <h2>Yang kami lakukan</h2>
        <ul>
          <li>Semua halaman lengkap tanpa JavaScript dan bisa dibaca di layar selebar 320 piksel.</li>
          <li>Warna teks mengikuti pedoman WCAG 2.2 tingkat AA, di mode terang dan gelap.</li>
          <li>Keadaan tidak pernah ditunjukkan dengan warna saja; selalu ada kata di sampingnya.</li>
          <li>Setiap gambar berita punya keterangan untuk pembaca layar.</li>
        </ul>
        <h2>Ada yang tidak bisa Anda pakai?</h2>
        <p>Kirim SMS ke {city.smsNumber}. Sebutkan halamannya dan apa yang menghambat. Anda mendapat nomor tiket dan jawaban seperti laporan lain.</p>
      </div>
    </div>
  );
}

/** What is kept about citizens, why and for whom (UU 27/2022). */
export function PrivacyText({ city }: { city: CityView }) {
  return (
    <div className="wrap">
      <PageHead title="Data pribadi Anda">Membaca situs ini tidak meninggalkan jejak tentang Anda: tidak ada pelacak dan tidak ada layanan pihak lain.</PageHead>
      <div className="prose">
        <h2>Kalau Anda mengirim SMS</h2>
        <ul>
          <li>Kami menyimpan nomor HP dan isi pesan Anda untuk menjawab laporan. Nomornya disimpan terenkripsi.</li>
          <li>Petugas melihat nomor yang disamarkan. Membukanya hanya boleh oleh yang berhak, dan setiap pembukaan dicatat.</li>
          <li>Laporan Anda tidak dimuat untuk umum kecuali seorang petugas sudah menutup nama, nomor, dan alamat di dalamnya.</li>
        </ul>
        <h2>Kalau Anda menulis di web</h2>
        <ul>
          <li>Nomor HP atau e-mail boleh dikosongkan. Yang Anda isi hanya dipakai untuk menjawab, dan disimpan terenkripsi.</li>
          <li>Foto dibuat ulang tanpa catatan tempat dan waktu dari HP. Hanya petugas yang melihatnya, dan tidak pernah tampil untuk umum.</li>
          <li>Laporan yang Anda rahasiakan tidak pernah tampil untuk umum. Alamat jaringan Anda tidak kami simpan bersama laporan.</li>
        </ul>
        <h2>Kalau Anda berlangganan kabar</h2>
        <ul>
          <li>Kami menyimpan nomor HP Anda terenkripsi, instansi yang Anda pilih, dan kelurahan kalau Anda menyebutnya. Petugas hanya melihat jumlahnya.</li>
          <li>Tidak ada yang dikirim sebelum Anda menyetujuinya dari HP Anda sendiri. BERHENTI berlaku seketika.</li>
        </ul>
        <h2>Hak Anda</h2>
        <p>
          Menurut UU 27/2022 Anda boleh meminta melihat, membetulkan, atau menghapus data Anda. Kirim SMS ke {city.smsNumber} dari nomor yang
          bersangkutan. Ketik BERHENTI kalau Anda tidak ingin menerima pesan lagi.
        </p>
      </div>
    </div>
  );
}
