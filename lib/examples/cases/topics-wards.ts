import { topic } from "./topic";

export const wardTopics = [
  topic({ tenant: "@kel", code: "", share: 20, kind: "information", title: "Tanya surat keterangan di {kel}", because: "surat keterangan", ask: "Surat itu untuk keperluan apa? Syaratnya berbeda.", reply: "utk melamar kerja" },
    `{sapa} mau urus surat keterangan domisili di {kel} syaratnya apa saja? {tutup}
     apakah kantor lurah {kel} buka hari sabtu? saya kerja senin sampai jumat
     kepling kami di {jalan} {kel} siapa ya? mau minta tanda tangan surat pengantar
     surat keterangan tidak mampu untuk berobat di {kel} bisa diurus keluarga tidak? yang sakit opname
     {sapa} kepling di {jalan} {kel} tidak pernah ada di rumah, sudah {lama} saya cari. {tutup}`,
    `Bawa KTP dan kartu keluarga ke loket. Surat selesai sekitar 20 menit dan tidak ada biaya.
     Kantor buka Senin sampai Jumat pukul 08.00. Kalau tidak sempat, titip berkas pada kepling.
     Kepling sudah kami ingatkan. Besok beliau di rumah mulai pukul 17.00, atau langsung saja ke kantor lurah.
     Bisa. Keluarga serumah membawa KTP, kartu keluarga, dan surat dari rumah sakit.`),
  topic({ tenant: "@kel", code: "", share: 8, kind: "aspiration", title: "Usul gotong royong di {kel}", because: "gotong royong", ask: "Hari apa biasanya warga di sana bisa?", reply: "minggu pagi pak" },
    `usul kami warga {jalan} {kel} diadakan gotong royong bersihkan parit sebelum puasa. {tutup}
     {sapa} ronda malam di {kel} tolong dihidupkan lagi, sudah {jumlah} kereta hilang bulan ini`,
    `Setuju. Gotong royong kita adakan Minggu pukul 07.00, kumpul di {patokan}. Ajak tetangga.
     Ronda mulai lagi pekan depan. Jadwalnya ditempel di pos dan dikirim lewat kepling.`),
  topic({ tenant: "@kec", code: "", share: 10, kind: "complaint", title: "Loket kantor camat {kec} lambat", because: "kantor camat", ask: "Hari apa dan jam berapa Anda datang?", reply: "selasa jam 10" },
    `{sapa} di kantor camat {kec} loket tutup jam 11 padahal belum istirahat. {tutup}
     antre di kantor camat {kec} tidak pakai nomor, siapa kenal dia yang duluan
     surat ahli waris saya di kantor camat {kec} sudah {lama} belum diteken camat. {tutup}
     kapan ada pasar murah di {kec}? harga beras naik terus`,
    `Mulai Senin loket tidak tutup siang. Petugas bergantian istirahat.
     Nomor antrean sudah dipasang. Terima kasih, ini memang kelalaian kami.
     Surat Anda sudah ditandatangani dan dapat diambil di loket 2.
     Pasar murah di {kec} pekan depan. Kupon dibagikan kepling mulai Jumat.`),
  topic({ tenant: "disperindag", code: "DISPERINDAG", share: 6, kind: "complaint", title: "Elpiji 3 kg langka di {kel}", because: "gas elpiji 3 kg", ask: "Di pangkalan mana Anda membeli?", reply: "yg dekat {patokan}" },
    `gas elpiji 3 kg langka di {kel} sudah {lama}, ada pun harganya 25 ribu. {tutup}
     {sapa} timbangan curang di pajak dekat {patokan}, beli sekilo pas ditimbang di rumah kurang`,
    `Dua ratus tabung tambahan dikirim ke {kel} besok pagi. Harga resmi Rp16.000; laporkan pangkalan yang menjual lebih.
     Timbangan di pasar itu kami tera ulang. Tiga pedagang mendapat peringatan.`),
  topic({ tenant: "perkim", code: "PERKIM", share: 5, kind: "aspiration", title: "Usul semenisasi gang di {jalan}", because: "semenisasi gang", from: "binamarga", ask: "Panjang gangnya kira-kira berapa meter dan ada berapa rumah?", reply: "80 meter, 23 rumah" },
    `{sapa} gang kami di {jalan} {kel} masih tanah, kalau hujan becek. kapan semenisasi gang? {tutup}
     rumah nenek di {jalan} mau roboh, bisa dapat bedah rumah tidak? dia hidup sendiri`,
    `Gang Anda masuk usulan tahun ini. Petugas mengukur pekan depan bersama kepling.
     Petugas sudah melihat rumahnya dan beliau memenuhi syarat. Perbaikan mulai bulan depan.`),
  topic({ tenant: "dispenda", code: "DISPENDA", share: 5, kind: "information", title: "Tanya tagihan PBB", because: "PBB", ask: "Tahun berapa tagihan yang Anda maksud? Jangan kirim nomor objek pajak lewat SMS.", reply: "tahun lalu" },
    `tagihan PBB rumah saya di {jalan} kok naik dua kali lipat? luasnya masih sama. {tutup}
     {sapa} sudah bayar PBB tapi masih ditagih, bukti ada. harus kemana?`,
    `Nilai tanah di {kel} memang disesuaikan. Anda boleh mengajukan keberatan di loket 4 dengan membawa SPPT.
     Bawa bukti bayar ke loket 2. Datanya kami perbaiki saat itu juga.`),
  topic({ tenant: "bppt", code: "BPPT", share: 5, kind: "information", title: "Tanya izin usaha kecil", because: "izin usaha", ask: "Usaha apa dan di mana tempatnya?", reply: "jual kue di {jalan}" },
    `mau buka usaha kue di {jalan}, izin usaha apa yang perlu dan berapa lama?
     {sapa} izin usaha saya sudah {lama} belum keluar, nomor resinya ada. {tutup}`,
    `Untuk usaha mikro cukup izin dari kantor camat {kec}, gratis dan selesai sehari.
     Izin Anda sudah ditandatangani kemarin dan dapat diambil di loket 5.`),
  topic({ tenant: "trtb", code: "TRTB", share: 4, kind: "complaint", title: "Bangunan tanpa izin di {jalan}", because: "bangunan tanpa izin", ask: "Bangunannya sudah berapa lantai dan ada papan izinnya?", reply: "lantai 3, papan gak ada" },
    `ada bangunan tanpa izin di {jalan} dekat {patokan}, sudah tiga lantai dan menutup parit. {tutup}
     {sapa} ruko baru di {jalan} retakkan dinding rumah saya, IMB nya ada tidak?`,
    `Bangunan itu kami segel Selasa. Pemilik diminta mengurus izin atau membongkar yang menutup parit.
     Izinnya ada, tetapi pemilik wajib memperbaiki dinding Anda. Kami pertemukan Kamis pukul 10.00.`),
  topic({ tenant: "blh", code: "BLH", share: 4, kind: "complaint", title: "Asap pabrik di {kec}", because: "asap pabrik", ask: "Jam berapa asapnya paling tebal?", reply: "jam 2 malam" },
    `asap pabrik di {kec} tiap malam masuk rumah, anak saya batuk batuk. {tutup}
     limbah pabrik dibuang ke parit {jalan}, airnya merah dan gatal di kulit`,
    `Petugas mengambil contoh udara dua malam. Pabrik diminta memperbaiki saringan dalam 14 hari.
     Saluran itu kami tutup dan contoh air diperiksa di laboratorium. Hasilnya kami kirim lewat SMS.`),
  topic({ tenant: "pkk", code: "PKK", share: 4, kind: "information", title: "Tanya posyandu di {kel}", because: "posyandu", ask: "Anak Anda umur berapa?", reply: "1 tahun 2 bulan" },
    `bu kapan posyandu di {kel} bulan ini? {tutup}
     mau ikut kursus menjahit PKK, masih bisa daftar? saya tinggal di {kel}`,
    `Posyandu di {kel} Rabu depan pukul 08.30. Bawa buku KIA.
     Masih ada tempat. Datang Senin pukul 09.00 ke Jalan Rotan No. 2 dengan KTP.`),
];
