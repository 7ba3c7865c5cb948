/**
 * What the filter begins with, invented: as swindlers and advertisers write by SMS in Indonesia, and as people write to
 * each other. What citizens write to a city is in lib/routing/topics.
 */
const lines = (text: string): string[] => text.trim().split("\n").map((line) => line.trim());

export const fraudExamples = lines(`
  SELAMAT! No. Anda terpilih mendapat hadiah uang tunai Rp 75 juta dari undian isi pulsa. PIN: 88k1x20. Info klik www.undian-hadiah-kita.example.com
  Pelanggan yth, nomor anda resmi sebagai pemenang 1 unit mobil dari gebyar poin. Untuk pengambilan hadiah hub CS 0812 0000 1111
  INFO RESMI: kartu anda meraih cek tunai Rp.100jt, kode pin pemenang (7hk2p9). U/ info lengkap kunjungi www.pesta-pulsa.example.org
  Mama lagi di kantor polisi, tolong isikan pulsa 50 ribu ke nomor baru ini, penting, jangan telepon dulu
  Ini papa pakai hp teman, belikan papa pulsa simpati 100rb di nomor ini sekarang, nanti papa ganti
  Tolong uangnya ditransfer ke rekening BRI saja 0000-01-000000-50-0 a.n. Budi, rekening yang lama sudah penuh. Kalau sudah sms
  Maaf pak uangnya dikirim saja ke Bank Mandiri no rek 1050000000000 an Siti, sms kalau sudah dikirim
  Butuh dana cepat? Pinjaman tanpa jaminan 5jt s/d 500jt, bunga ringan, proses 1 hari, syarat KTP saja. Hub/WA 0813 0000 2222
  Dana tunai tanpa agunan khusus pemilik kartu kredit, cair hari ini, hub Ibu Rina 0857 0000 3333
  Jaminan BPKB mobil motor cair cepat, bunga rendah, tanpa survey. Minat call 0821 0000 4444
  Saya Dr. Hasan berminat membeli rumah dan tanah yang bapak jual, harga berapa? hubungi suami saya di 0852 0000 5555
  Tanah bpk yg mau dijual masih ada? saya sudah survei lokasi, nego harga hub istri saya Hj Ani 0811 0000 6666
  Mau kaya tanpa kerja? Pesugihan uang gaib tanpa tumbal, 100% berhasil, hub Ki Sakti 0853 0000 7777
  Butuh angka jitu togel 4D tembus? Hub Mbah Joyo dijamin tembus 100%
  Dijual cepat barang sitaan bea cukai HP laptop motor murah bergaransi resmi, pin BB 00AA11BB, www.blackmarket-murah.example.net
  Toko online resmi HP original harga promo, iPhone 2jt Samsung 1jt, kirim seluruh Indonesia, minat hub 0823 0000 8888
  Pemberitahuan dari bank: akun anda diblokir, segera verifikasi PIN ATM anda ke 0812 0000 9999
  Nasabah yth rekening anda mendapat hadiah undian Rp 30 juta, info hubungi kantor pusat 021-0000000 atau klik www.hadiah-bank.example.com
  Lowongan kerja part time, gaji 300rb per hari cukup like video, daftar WA wa.me/6281200001234
  Selamat paket anda tertahan, buka file APK undangan pernikahan untuk melihat: undangan.apk
  Anda dapat bantuan sosial pemerintah Rp 2.400.000, cek nama anda dan isi data rekening di link bit.ly/bantuan-contoh
  Poin anda akan hangus hari ini, tukarkan di link berikut dan masukkan kode OTP yang kami kirim
  Investasi aman untung 30% seminggu, modal kembali, gabung sekarang hub admin 0838 0000 1212
  Sy dari Malaysia mencari orang yang bisa dipercaya untuk menyimpan uang saya, bila bersedia sms ke nomor ini
  Anak bapak kecelakaan dan harus segera dioperasi, transfer biaya ke rekening dokter sekarang juga
  Tiket pesawat promo semua jurusan, harga agen, pesan hub 0812 0000 1313 24 jam
  Situs slot gacor deposit 10rb maxwin tiap hari, bonus new member 100%, daftar di link slot-contoh.example.com
  Obat kuat dan pembesar herbal asli bergaransi, pesan antar hub 0858 0000 1414
  Pulsa elektrik murah, daftar agen gratis, 5rb harga 4500, hub 0896 0000 1515
  Isi ulang air galon dan gas antar ke rumah, pesan di no ini, tolong sebarkan sms ini ke teman anda
  Maaf mengganggu, kami menawarkan modal usaha dari koperasi 3jt-300jt tanpa potongan, jika minat balas sms ini
  Kabar gembira nomor WA anda mendapat dana hibah, id pemenang 25k77r, klaim di www.hibah-tunai.example.org
  yang mau pinjaman online cepat cair tanpa BI checking klik link ini, limit 50 juta
  Saya sudah transfer ke rekening bapak kelebihan, tolong kembalikan ke nomor rekening BCA 0000000000 sekarang
`);

export const promoExamples = lines(`
  PROMO! Paket internet 2GB cuma Rp15rb berlaku 30 hari, aktifkan di *123*45#. S&K berlaku
  Nikmati gratis nelpon sepuasnya ke sesama, hubungi *100# sekarang. Tarif normal berlaku
  Diskon 50% semua menu hari ini sampai jam 9 malam, tunjukkan SMS ini di kasir. Info 1500000
  Dapatkan cashback 20% belanja dengan kartu kredit di toko pilihan s/d 31 Des. Syarat & ketentuan berlaku
  Yuk beli stiker lucu pakai pulsa, ketik YA kirim ke 9000. Berhenti ketik STOP
  RBT terbaru minggu ini, ketik RING 12345 kirim ke 1212, Rp 9000/30hr
  Kuota kamu hampir habis, beli lagi 5GB hanya Rp 30.000 di *888# atau klik aplikasi
  Bonus kuota 1GB untuk kamu, ambil di *500*1#, berlaku sampai malam ini
  Gunakan kode PROMO10 untuk potongan Rp10.000 naik taksi online, sampai akhir bulan
  Belanja hemat akhir pekan, beli 2 gratis 1 di swalayan terdekat
  Mau nonton film gratis? Tukar poin anda dengan tiket bioskop, cek *700*
  Upgrade kartu ke 4G dan dapatkan kuota 10GB gratis di gerai terdekat
  Paket nelpon 100 menit Rp 5000, balas YA untuk membeli. Info 838
  Isi pulsa minimal 50rb dapat bonus SMS dan internet, buruan sebelum berakhir
  Khusus pelanggan setia: paket data malam Rp 5rb, hubungi *363#
  Ayo ikut kuis berhadiah, jawab pertanyaan ketik KUIS kirim ke 9123, tarif Rp 2000/sms
  Sale akhir tahun hingga 70%, kunjungi toko kami di plasa lantai 2
  Cicilan 0% untuk pembelian telepon pintar terbaru, info di www.toko-contoh.example.com
  Streaming musik gratis sebulan, aktifkan sekarang di aplikasi, tarif internet berlaku
  Kirim uang ke luar negeri bebas biaya, kunjungi cabang terdekat
`);

export const chatExamples = lines(`
  besok kumpul jam berapa di rumah?
  aku sudah di depan gerbang, kamu di mana
  tugas yang kemarin sudah dikumpulkan belum?
  iya nanti aku bawakan bukunya
  selamat ulang tahun ya, semoga sehat selalu
  maaf baru balas, tadi lagi di jalan
  jadi makan siang bareng tidak?
  tolong belikan telur sama beras kalau pulang
  rapat diundur ke hari kamis jam dua siang
  hahaha iya benar juga sih
  udah makan belum? jangan lupa minum obat
  filenya aku kirim lewat email ya
  pak maaf saya izin tidak masuk hari ini karena sakit
  assalamualaikum bu, mau tanya jadwal ujian ruang berapa
  ok siap, terima kasih banyak
  aku tunggu di halte depan kampus
  nanti uangnya aku transfer sore ya
  sudah aku transfer tadi pagi, tolong dicek
  wkwk lucu banget fotonya
  kereta berangkat jam lima, jangan telat
  anak-anak libur sampai hari senin
  gimana kabarnya? lama tidak ketemu
  punya nomor teleponnya kak rina tidak?
  bisa pinjam chargernya sebentar?
  pulsaku habis, nanti aku telepon lagi
  kode verifikasi anda 482913, jangan berikan kepada siapa pun
  transaksi pembelian pulsa berhasil, sisa saldo Rp 12.500
  masa aktif kartu anda sampai 12/08, silakan isi ulang
  selamat paket anda telah aktif sampai tanggal 20, cek kuota di *123#
  pesanan nomor 1234 sudah dikirim dan akan tiba besok
  undangan arisan hari minggu di rumah bu ani jam empat sore
  pengumuman warga: kerja bakti hari minggu pukul tujuh pagi
  kamu ikut mudik kapan? tiketnya sudah pesan?
  dosennya tidak datang, kelas kosong
  mana janji bapak, jalan kami masih rusak
  hujan deras di sini, hati-hati di jalan
`);
