import { topic } from "./topic";

export const peopleTopics = [
  topic({ tenant: "disdukcapil", code: "DISDUKCAPIL", share: 15, kind: "information", title: "Tanya KTP yang belum jadi", because: "KTP belum jadi", from: "@kec", ask: "Kapan dan di kecamatan mana Anda merekam? Jangan kirim nomor NIK lewat SMS.", reply: "bulan 9 di kantor camat {kec}" },
    `{sapa} KTP saya belum jadi padahal rekam KTP sudah {lama}. harus tanya kemana? {tutup}
     mau urus kartu keluarga karena anak baru lahir, apa saja syaratnya dan berapa biayanya?
     KTP hilang di angkot, ngurusnya gimana? harus ke polisi dulu?
     {sapa} blangko KTP sudah ada belum? sudah tiga kali saya datang katanya kosong terus
     anak saya umur 7 belum ada akte lahir, kena denda gak ya kalau diurus sekarang`,
    `KTP Anda sudah dicetak dan dapat diambil di kantor camat {kec} mulai besok. Bawa kartu keluarga.
     Bawa surat lahir, kartu keluarga lama, dan buku nikah ke loket 2. Selesai dua hari, tidak ada biaya.
     Akta kelahiran gratis dan tidak ada denda. Bawa surat lahir, kartu keluarga, KTP orang tua, dan dua saksi.
     Buat surat kehilangan di polsek, lalu datang ke loket 1. Kartu pengganti selesai sekitar 14 hari.`),
  topic({ tenant: "dinkes", code: "DINKES", share: 10, kind: "complaint", title: "Minta fogging di {kel}", because: "demam berdarah", ask: "Ada berapa warga yang sakit, dan sudah ada surat dari rumah sakit?", reply: "3 orang pak satu opname di pirngadi" },
    `{sapa} di {jalan} {kel} sudah {jumlah} orang kena demam berdarah, tolong fogging secepatnya
     nyamuk banyak sekali di {kel} sejak banjir, anak saya DBD. kapan fogging? {tutup}
     puskesmas dekat {patokan} jam 10 dokternya belum datang, pasien sudah {jumlah} orang menunggu
     {sapa} petugas puskesmas di {kel} judes kali, orang sakit dimarah marahi. {tutup}`,
    `Petugas sudah memeriksa jentik dan fogging di {jalan} dilakukan Kamis pukul 06.30. Tutup makanan dan keluarkan hewan piaraan.
     Dokter hari itu terlambat karena menangani pasien darurat. Kami sudah meminta puskesmas menempel jam dokter yang sebenarnya.
     Kepala puskesmas sudah menegur petugasnya. Kami minta maaf, dan Anda boleh langsung menemui penanggung jawab loket.`),
  topic({ tenant: "dinkes", code: "DINKES", share: 4, kind: "information", title: "Tanya imunisasi di {kel}", because: "imunisasi", ask: "Berapa umur anaknya?", reply: "9 bulan" },
    `kapan jadwal imunisasi di {kel}? anak saya 9 bulan. {tutup}
     {sapa} apakah vaksin rabies ada di puskesmas? anak saya digigit anjing di {jalan}`,
    `Imunisasi di {kel} setiap Rabu pertama pukul 08.30. Bawa buku KIA.
     Vaksin rabies ada di puskesmas setiap hari kerja. Cuci luka dengan sabun 15 menit dan segera datang.`),
  topic({ tenant: "disdik", code: "DISDIK", share: 12, kind: "complaint", title: "Pungutan di sekolah, {kel}", because: "pungutan sekolah", from: "inspektorat", ask: "Di sekolah mana dan untuk keperluan apa uang itu diminta? Nama Anda kami rahasiakan.", reply: "sd negeri dekat {patokan}, katanya uang bangku" },
    `{sapa} sekolah anak saya di {kel} minta uang bangku 300 ribu padahal sekolah negeri. {tutup}
     kok di SMP negeri dekat {patokan} masih ada uang komite tiap bulan? katanya sudah ada dana BOS
     anak saya disuruh beli LKS sama guru, {jumlah} buku sekaligus, kalau tidak beli nilainya dikurangi
     atap kelas sekolah dasar di {jalan} bocor sudah {lama}, murid belajar di teras. {tutup}
     {sapa} kapan guru honor di {kec} dibayar? sudah {lama} belum terima`,
    `Sekolah negeri tidak boleh memungut uang bangku. Kepala sekolah sudah dipanggil dan uang Anda dikembalikan Jumat ini.
     Membeli LKS tidak wajib dan tidak memengaruhi nilai. Guru yang bersangkutan sudah kami tegur.
     Perbaikan atap mulai pekan depan. Sementara itu kelas dipindahkan ke perpustakaan.
     Tunjangan tiga bulan sudah dikirim kemarin. Kalau belum masuk sampai Jumat, balas dengan nama sekolah Anda.`),
  topic({ tenant: "rsudpirngadi", code: "RSUD", share: 8, kind: "complaint", title: "Antre obat di RSUD Pirngadi", because: "Pirngadi", from: "dinkes", ask: "Hari apa dan di poli mana Anda berobat?", reply: "selasa kemarin poli penyakit dalam" },
    `antre obat di Pirngadi dari jam 8 sampai jam 1 baru dapat, orang tua saya sampai lemas. {tutup}
     {sapa} kamar rawat di rumah sakit Pirngadi kipasnya mati, panas sekali pasien tidak bisa tidur
     mau tanya jadwal dokter poli anak di Pirngadi hari Rabu jam berapa?
     WC di ruang tunggu Pirngadi bau dan tidak ada air sudah {lama}. {tutup}`,
    `Dua loket obat sudah kami tambah sejak Senin. Lansia punya loket sendiri di sebelah kanan.
     Kipas di kamar itu sudah diganti. Terima kasih, dan semoga lekas sembuh.
     Poli anak hari Rabu buka pukul 08.00 sampai 12.00 dan 15.00 sampai 18.00.
     WC ruang tunggu sudah diperbaiki dan diperiksa setiap dua jam.`),
  topic({ tenant: "bpbd", code: "BPBD", share: 9, kind: "complaint", title: "Banjir masuk rumah di {kel}", because: "banjir masuk rumah", from: "binamarga", ask: "Air setinggi apa, dan ada lansia atau bayi yang perlu dijemput?", reply: "sepinggang pak, ada nenek 1 sama bayi 1" },
    `banjir masuk rumah di {jalan} {kel} sudah selutut, tolong perahu ada orang sakit
     {sapa} air sungai naik cepat di {kel} sejak magrib, kami harus kemana? {tutup}
     bantuan banjir untuk warga {kel} kok belum sampai sudah {lama}, yang lain sudah dapat
     tanggul dekat {patokan} retak, kalau jebol habis kami semua. {tutup}`,
    `Perahu sudah menjemput pukul 21.10 dan semua selamat di posko. Puskesmas berjaga di sana.
     Titik kumpul untuk {kel} di kantor lurah. Bawa surat penting dan obat. Kami pantau terus ketinggian air.
     Paket untuk {kel} dibagikan besok pukul 09.00 di kantor lurah. Maaf, datanya baru lengkap tadi pagi.
     Tanggul sudah ditahan dengan karung pasir dan dijaga siang malam. Perbaikan tetap mulai pekan ini.`),
  topic({ tenant: "satpolpp", code: "SATPOLPP", share: 9, kind: "complaint", title: "Pedagang di trotoar {jalan}", because: "pedagang kaki lima", from: "@kec", ask: "Jam berapa biasanya paling mengganggu?", reply: "dari jam 4 sore smpe malam" },
    `{sapa} pedagang kaki lima di {jalan} sudah makan badan jalan, pejalan kaki tidak ada tempat. {tutup}
     keyboard di {kel} sampai jam 3 pagi tiap sabtu, kami tidak bisa tidur. {tutup}
     ada warung tuak di dekat {patokan} {jalan}, anak sekolah ikut minum. {tutup}
     rumah kos di {jalan} bebas keluar masuk laki perempuan sampai pagi, warga resah
     {sapa} jangan main gusur saja pedagang kaki lima di {patokan}, kasih kami tempat jualan yang lain`,
    `Kami sudah bicara dengan pedagang di {jalan}. Mulai Senin mereka pindah ke pelataran pasar.
     Pemilik rumah sudah membuat pernyataan: musik berhenti pukul 23.00. Kalau dilanggar, kirim SMS saat itu juga.
     Warung itu kami tutup bersama lurah dan polsek. Petugas lewat setiap malam selama dua pekan.`),
  topic({ tenant: "inspektorat", code: "INSPEKTORAT", share: 7, kind: "complaint", title: "Uang tidak resmi di kantor pelayanan", because: "pungli", secret: true, ask: "Kapan kejadiannya, dan adakah orang lain yang melihat? Hanya Inspektorat yang membaca pesan ini.", reply: "senin lalu jam 10, ada ibu ibu 2 org jg diminta" },
    `oknum pegawai di kantor {kel} minta uang 50 ribu untuk surat keterangan. ini pungli kan? jangan sebut nama saya
     {sapa} urus surat di {kec} harus pakai uang rokok kalau mau cepat, pungli terang terangan. mohon rahasiakan nomor saya
     kepala lingkungan di {kel} potong bantuan warga, tiap orang dipotong {jumlah} puluh ribu. ini korupsi kecil kecilan
     mobil dinas dipakai pegawai {kec} untuk antar jemput anak les tiap hari, itu uang rakyat`,
    `Tim sudah memeriksa kantor itu. Pegawainya dipindahkan dan uang dikembalikan. Terima kasih atas keberanian Anda.
     Pemeriksaan selesai dan hasilnya sudah kami sampaikan kepada pimpinan kota. Nama Anda tidak kami sebut.`),
  topic({ tenant: "dinsosnaker", code: "DINSOS", share: 7, kind: "complaint", title: "Orang terlantar di {patokan}", because: "orang terlantar", from: "satpolpp", ask: "Orangnya masih di sana, dan apakah perlu ambulans?", reply: "masih pak, kakinya luka" },
    `ada orang gila tidur di {patokan} {jalan} sudah {lama}, kasihan tidak makan. {tutup}
     {sapa} gelandangan dan pengemis di lampu merah {patokan} makin banyak, bawa bayi lagi
     gaji kami di pabrik {kec} di bawah UMK sudah {lama}, kemana mengadu? {tutup}
     lowongan kerja untuk tamatan SMA dimana bisa dilihat? cara urus kartu kuning bagaimana`,
    `Petugas sudah menjemput dan membawanya ke rumah singgah. Lukanya dirawat di puskesmas.
     Pengawas kami mendatangi pabrik itu Kamis. Anda tidak perlu hadir dan nama Anda tidak disebut.
     Kartu kuning diurus di kantor kami setiap hari kerja, selesai 30 menit, gratis. Bawa ijazah dan KTP.`),
  topic({ tenant: "kominfo", code: "KOMINFO", share: 7, kind: "information", title: "Situs kelurahan {kel} tidak bisa dibuka", because: "situs pemko", ask: "Alamat apa yang Anda ketik, dan apa tulisan yang muncul?", reply: "alamatnya aur titik medan, katanya halaman tidak ada" },
    `{sapa} situs pemko untuk kelurahan {kel} kok tidak bisa dibuka? mau lihat syarat surat
     wifi gratis di taman dekat {patokan} mati sudah {lama}. {tutup}
     ada tower seluler baru dibangun di {jalan}, warga tidak pernah ditanya. {tutup}
     kapan ada bimtek website lagi? kantor kami di {kec} mau ikut
     kabel telepon semrawut di {jalan} menjuntai sampai kena kepala orang. {tutup}`,
    `Kelurahan {kel} belum mengisi situsnya. Alamatnya sudah ada dan syarat surat kami kirim lewat SMS terpisah.
     Wi-Fi di taman itu menyala lagi. Alatnya terkena petir.
     Menara di {jalan} belum punya persetujuan warga. Pekerjaannya kami hentikan sampai lengkap.
     Bimtek berikutnya bulan depan, 30 tempat. Kirim surat tugas dua orang dari kantor Anda.`),
];
