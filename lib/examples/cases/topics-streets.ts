import { topic } from "./topic";

export const streetTopics = [
  topic({ tenant: "pertamanan", code: "PERTAMANAN", share: 16, kind: "complaint", title: "Lampu jalan mati di {jalan}", because: "lampu jalan", from: "dishub", ask: "Supaya regu tidak salah tempat: lampunya di sisi mana, dan ada nomor di tiangnya?", reply: "sebelah kanan dari {patokan}, tiang no 14 kalau gak salah" },
    `{sapa} lampu jalan di {jalan} dekat {patokan} mati sudah {lama}, gelap sekali kalau malam. {tutup}
     lampu jalan {jalan} kelurahan {kel} padam {jumlah} tiang. kemarin ada anak jatuh dari kereta karena gelap. {tutup}
     {sapa} kenapa lampu jalan depan {patokan} {jalan} siang hidup malam mati, terbalik pak
     kami warga {kel} sudah {lama} gelap gulita, lampu jalan mati semua dari {patokan} sampai ujung. rawan begal. {tutup}
     lampu jalan di {jalan} kedip kedip terus seperti diskotik, silau. {tutup}`,
    `Regu kami sudah datang tadi malam. {jumlah} lampu di {jalan} menyala lagi, kabelnya kami ganti. Terima kasih sudah memberi tahu.
     Lampu di {jalan} sudah menyala. Yang rusak pengatur waktunya, sudah kami setel ulang. Kalau mati lagi, balas SMS ini.
     Kabel di {jalan} dicuri orang. Sudah kami pasang kabel tanam dan lampunya menyala sejak pukul 20.30.`),
  topic({ tenant: "pertamanan", code: "PERTAMANAN", share: 7, kind: "complaint", title: "Pohon miring di {jalan}", because: "pangkas pohon", from: "@kel", ask: "Pohonnya menyentuh kabel listrik atau atap rumah? Kami perlu tahu alat yang dibawa.", reply: "sudah kena kabel pak, ke atap belum" },
    `{sapa} pohon besar di {jalan} depan {patokan} miring sekali, takut tumbang kalau angin. {tutup}
     dahan pohon di {jalan} menutup kabel dan lampu, tolong pangkas pohon itu sebelum kejadian
     pohon tumbang di {jalan} {kel} barusan, jalan tertutup separuh. {tutup}
     {sapa} bisa minta pangkas pohon di depan {patokan}? daunnya masuk ke parit semua`,
    `Pohon di {jalan} sudah kami pangkas pagi ini. Batangnya sehat, jadi tidak ditebang.
     Pohon tumbang sudah kami angkat dan {jalan} sudah bisa dilewati. Terima kasih atas laporan cepatnya.`),
  topic({ tenant: "binamarga", code: "BINAMARGA", share: 17, kind: "complaint", title: "Jalan berlubang di {jalan}", because: "jalan berlubang", from: "perkim", ask: "Lubangnya kira-kira sebelah mana dari {patokan}, dan sebesar apa?", reply: "pas di depannya pak, sebesar meja makan, dalamnya sejengkal" },
    `{sapa} jalan berlubang di {jalan} dekat {patokan} sudah {lama} tidak ditambal, {jumlah} orang sudah jatuh. {tutup}
     jalan rusak parah di {jalan} kelurahan {kel}, kalau hujan tidak nampak lubangnya. {tutup}
     lobang besar di {jalan} pas di tikungan {patokan}, jalan berlubang begini bahaya kali untuk kereta
     {sapa} kapan jalan {jalan} diaspal? sudah {lama} macam kubangan kerbau. {tutup}
     bekas galian kabel di {jalan} tidak ditutup rapi, ban mobil saya pecah. siapa tanggung jawab?`,
    `Lubang di {jalan} sudah kami tambal tadi malam, {jumlah} titik. Hati-hati, aspalnya baru mengeras besok.
     {jalan} masuk jadwal tambal pekan ini. Sementara kami pasang tanda supaya tidak ada yang jatuh.
     Galian itu milik perusahaan telepon. Sudah kami perintahkan menutupnya, dan pagi ini selesai kami periksa.`),
  topic({ tenant: "binamarga", code: "BINAMARGA", share: 12, kind: "complaint", title: "Parit tumpat di {jalan}", because: "parit tumpat", from: "kebersihan", ask: "Parit yang tumpat kira-kira berapa meter, dan tertutup bangunan atau tidak?", reply: "kira2 20 meter, ada yg tertutup jualan orang" },
    `{sapa} parit tumpat di {jalan} {kel}, hujan sebentar langsung banjir masuk rumah. {tutup}
     parit di {jalan} dekat {patokan} penuh lumpur dan tidak mengalir sudah {lama}. nyamuk banyak. {tutup}
     kami minta korek parit di {jalan}, sudah {lama} tidak pernah dikorek, airnya hitam dan bau
     drainase di {jalan} dibikin tinggi sebelah pak, air jadi balik ke rumah warga. {tutup}`,
    `Parit di {jalan} sudah kami korek sepanjang 60 meter. Lumpurnya diangkut hari itu juga.
     Regu parit turun ke {jalan} Kamis ini. Tolong pindahkan barang yang ada di atas parit.`),
  topic({ tenant: "kebersihan", code: "KEBERSIHAN", share: 17, kind: "complaint", title: "Sampah menumpuk di {jalan}", because: "sampah menumpuk", from: "@kel", ask: "Sampahnya sampah rumah tangga, atau ada sisa bangunan juga?", reply: "campur pak, ada bekas bongkaran juga" },
    `{sapa} sampah di {jalan} dekat {patokan} sudah {lama} tidak diangkut, bau busuk sampai ke dalam rumah. {tutup}
     sampah menumpuk di {jalan} {kel}, tukang sampah tidak datang datang padahal kami bayar retribusi
     kenapa truk sampah tidak lewat {jalan} lagi? sudah {lama} sampah kami bertumpuk. {tutup}
     ada yang buang sampah malam malam di {patokan} {jalan}, sekarang jadi gunung. {tutup}
     {sapa} tukang sampah di {kel} minta tambahan dua puluh ribu di luar retribusi sampah, betul begitu?`,
    `Sampah di {jalan} sudah diangkut pagi ini, dua truk. Mulai besok jadwalnya kembali normal.
     Truk yang biasa ke {jalan} rusak {lama}. Penggantinya mulai jalan hari ini pukul 06.00.
     Tidak ada tambahan di luar retribusi resmi. Petugasnya sudah kami tegur dan uang Anda dikembalikan lewat kepling.`),
  topic({ tenant: "kebersihan", code: "KEBERSIHAN", share: 5, kind: "information", title: "Tanya jadwal angkut sampah {kel}", because: "angkut sampah", ask: "Anda tinggal di lingkungan berapa?", reply: "lingkungan 5" },
    `mau tanya jadwal angkut sampah di {kel} hari apa saja ya? {tutup}
     {sapa} kalau buang kasur bekas kemana? tukang sampah gak mau angkut
     retribusi sampah untuk rumah makan kecil berapa sebulan? supaya saya gak ditipu`,
    `Jadwal di {kel}: Senin, Rabu, Jumat pukul 06.00. Taruh kantong di depan rumah sebelum jam itu.
     Barang besar dijemput gratis setiap Sabtu. Balas dengan alamat dan jenis barangnya paling lambat Jumat siang.`),
  topic({ tenant: "dishub", code: "DISHUB", share: 12, kind: "complaint", title: "Parkir liar di {jalan}", because: "juru parkir", from: "satpolpp", ask: "Kejadiannya jam berapa, dan juru parkirnya memakai rompi?", reply: "sore jam 5, gak pake rompi, pake topi merah" },
    `{sapa} juru parkir di {jalan} dekat {patokan} minta 5000 untuk kereta, tidak ada karcis. {tutup}
     parkir di {jalan} sudah tiga lapis, mobil tidak bisa lewat. tolong diderek. {tutup}
     tukang parkir di {patokan} marah marah kalau dikasih seribu. juru parkir resmi atau bukan itu?
     angkot ngetem sembarangan di {patokan} {jalan}, macet tiap pagi. {tutup}
     {sapa} lampu merah di {patokan} mati sudah {lama}, macet parah tidak ada petugas`,
    `Petugas kami mendatangi {jalan} kemarin sore. Juru parkir itu tidak resmi dan sudah dilarang. Tarif resmi sepeda motor Rp1.000.
     Lampu merah itu sudah menyala sejak pagi. Yang rusak kotak pengaturnya.
     Kami tempatkan dua petugas di {patokan} setiap pukul 06.30 sampai 08.30. Kalau masih macet, kabari kami.`),
  topic({ tenant: "dishub", code: "DISHUB", share: 3, kind: "aspiration", title: "Usul zebra cross di {jalan}", because: "zebra cross", ask: "Sekolah mana yang dimaksud, dan jam berapa paling ramai?", reply: "sd yg dekat {patokan}, jam 7 sama jam setengah 1" },
    `usul pak, buatkan zebra cross di {jalan} depan sekolah, anak anak susah nyebrang. {tutup}
     {sapa} bagaimana kalau {jalan} dibuat jalan satu arah pagi hari, macet sekali`,
    `Usul Anda kami terima. Petugas menghitung penyeberang pekan ini. Kalau memenuhi syarat, dicat bulan depan.
     Terima kasih. Penyeberangan di {jalan} masuk daftar sebelas sekolah yang dikerjakan bulan ini.`),
];
