import { topic } from "./topic";

/** Streets and what lies on, under and beside them. */
export const streets = [
  topic("jalan rusak",
    "jalan berlubang; jalan rusak; lubang di jalan; jalan hancur; jalan amblas; jalan bergelombang; aspal terkelupas; tambal jalan; jalan belum diaspal; pengaspalan; perbaikan jalan; pengecoran jalan; cor jalan; jalan longsor; kerusakan jalan; jalan retak; betonisasi jalan; jalan berlumpur; bahu jalan; jalan provinsi",
    "aspal; cor; beton; bekas galian; galian kabel; galian pipa; proyek jalan; pelebaran jalan; jalan licin; jalan becek; jalan tanah; jalan utama; jalan raya rusak; diaspal; ditambal; jalan sempit; jalan desa; kontraktor jalan; jalan poros; akses jalan; bina marga; pekerjaan umum; dinas PU; PUPR; jalan lintas; pembebasan lahan",
    "jalan; lubang; proyek; alat berat; pengendara jatuh; kecelakaan; galian; membahayakan pengguna jalan; licin; tambal; pengendara",
    `jalan di depan sekolah kami penuh lubang besar, sudah dua orang jatuh dari motor
     kapan jalan ini diperbaiki, aspalnya habis terkelupas kena hujan
     bekas galian pipa dibiarkan terbuka, jalan jadi bergelombang
     pengecoran jalan di kampung kami tidak selesai-selesai, pekerjanya menghilang
     jln rsk parah sdh bertahun2 blm diaspal, musim hujan jd kubangan`),
  topic("trotoar dan jembatan",
    "trotoar rusak; trotoar berlubang; jembatan rusak; jembatan roboh; jembatan gantung; pegangan jembatan; besi jembatan; jembatan ambruk; titi rusak; jembatan penyeberangan rusak; perbaikan jembatan; bangun jembatan",
    "trotoar; jembatan; titi; tutup saluran; manhole; pejalan kaki; guiding block; pembatas jalan; fly over; underpass; terowongan",
    "pedestrian; besi; tangga; keramik trotoar",
    `jembatan kayu ke seberang sungai sudah lapuk, warga takut lewat
     trotoar di depan kantor pos bolong, tutup gotnya hilang dicuri
     mohon dibuatkan trotoar karena pejalan kaki terpaksa lewat badan jalan`),
  topic("drainase dan banjir",
    "drainase; parit tumpat; parit sumbat; saluran air; gorong-gorong; selokan mampet; normalisasi sungai; normalisasi parit; banjir di jalan; banjir; tanggul; rob; pompa air; rumah pompa; pintu air; sedimentasi; air tergenang; genangan air; pendangkalan sungai; korek parit; saluran mampet; saluran pembuangan; senderan sungai; talud; turap; eceng gondok",
    "parit; selokan; got; saluran; tergenang; genangan; banjir kanal; air meluap; surut; hujan deras; resapan; irigasi; bendungan; waduk; embung; sungai dangkal; bantaran sungai; kebanjiran; pengerukan; kali; limpasan",
    "sungai; air; hujan; becek; meluap; terendam; kali meluap",
    `setiap hujan sebentar saja rumah kami kebanjiran karena parit dangkal
     got depan gang penuh lumpur, air tidak mengalir lagi, tolong dikeruk
     pompa air di kampung kami rusak, banjir tidak surut tiga hari
     usul dibuatkan drainase di sepanjang jalan ini supaya tidak tergenang
     tanggul sungai mulai jebol, mohon segera ditinggikan`),
  topic("lampu jalan",
    "lampu jalan; lampu jalan mati; lampu penerangan jalan; LPJU; PJU; tiang lampu; lampu taman; penerangan jalan umum; jalan gelap; lampu padam; pasang lampu jalan; lampu gang; lampu mercuri; lampu sorot jalan",
    "lampu mati; penerangan; gelap gulita; bola lampu; gelap; lampu LED; lampu tidak menyala; rawan karena gelap; tiang penerangan",
    "lampu; malam gelap; menyala; terang",
    `lampu jalan di simpang empat mati sudah seminggu, gelap dan rawan begal
     mohon dipasang penerangan di gang kami, kalau malam gelap sekali
     pju d jln kami mati semua tlg diganti bolanya`),
  topic("pohon dan taman",
    "pohon tumbang; pangkas pohon; dahan pohon; pohon rimbun; penebangan pohon; tebang pohon; ranting pohon; taman kota; taman rusak; taman bermain; pemangkasan; pohon tua; pohon rawan tumbang; pemakaman; kuburan umum; makam; TPU; rumput liar; semak",
    "pohon; ranting; taman; bunga taman; rumput; air mancur; tanaman; penghijauan; alun-alun; pohon besar; papan reklame; baliho; reklame; sewa makam; rumput tinggi; bangku taman",
    "hijau; rindang; teduh; bunga; median jalan",
    `pohon besar di tepi jalan sudah miring dan akarnya keropos, tolong ditebang
     dahan pohon menutupi kabel dan rambu, mohon dipangkas
     taman kota kotor, bangkunya patah dan bunganya mati
     retribusi tanah makam di pemakaman umum kok mahal sekali`),
  topic("parkir",
    "parkir liar; juru parkir; jukir; tarif parkir; karcis parkir; parkir sembarangan; parkir di badan jalan; parkir di bahu jalan; parkir di trotoar; retribusi parkir; tukang parkir; lahan parkir; uang parkir; parkir mobil; gembok mobil; derek; parkir berlangganan; truk parkir",
    "parkir; parkiran; karcis; mobil parkir; parkir motor; menghalangi jalan; parkir bermalam; kantong parkir; parkir mahal",
    "mobil; derek; mengganggu jalan",
    `tukang parkir di depan toko minta lima ribu tanpa karcis
     banyak mobil parkir di pinggir jalan sampai jalan tinggal separuh
     truk-truk besar parkir bermalam di depan perumahan kami
     parkir liar dpn rmh sakit bikin macet tlg ditertibkan`),
  topic("lalu lintas",
    "macet; kemacetan; lampu merah; lampu lalu lintas; traffic light; rambu lalu lintas; marka jalan; zebra cross; satu arah; lawan arus; melawan arus; arus lalu lintas; rekayasa lalu lintas; polisi tidur; putar balik; jalan searah; truk besar melintas; kendaraan berat; speed trap; jembatan penyeberangan; palang pintu kereta; perlintasan kereta; cermin tikungan; dua arah; pak ogah; garis kejut; larangan parkir; larangan masuk truk; bundaran; contraflow; truk tambang; kelebihan muatan; volume kendaraan; water barrier; pengalihan arus",
    "rambu; marka; lalu lintas; perempatan; pertigaan; simpang; persimpangan; simpang macet; detik lampu; pengaturan lalu lintas; jam sibuk; pulang kerja; kendaraan; penyeberangan; median; belokan; tikungan; durasi lampu; dishub; dinas perhubungan; jam pulang kerja; antrean kendaraan; tonase",
    "arah; kendaraan besar; menerobos; pengguna jalan; pengendara motor; ugal-ugalan; jalur",
    `lampu merah di perempatan pasar tidak menyala, kendaraan saling serobot
     tiap jam pulang kerja jalan ini macet total, tolong ada petugas yang mengatur
     banyak motor melawan arus di bawah jembatan layang
     sejak dibuat satu arah jalan malah tambah macet
     truk bermuatan berat lewat siang hari padahal dilarang`),
  topic("angkutan umum",
    "angkot; bus kota; trayek; terminal; halte; sopir angkot; ngetem; kernet; taksi; ojek online; becak motor; bus rapid transit; koridor bus; bus sekolah; uji kir; KIR; tarif angkot; sopir ugal-ugalan; rute bus; pangkalan ojek; kapal penyeberangan; bus malam; agen bus; jadwal bus; angkutan umum; transportasi umum; kartu tiket bus; shelter bus; pelabuhan; bandara; transportasi online; ojek pangkalan; metromini; bus AKDP; supir bus; BRT; busway; Damri; angkutan kota; bus pengumpan; bus kotor; merokok di angkot",
    "bus; sopir; supir; becak; trans; penumpang; koridor; shelter; pool bus; travel; ojek; naik bus; ongkos; armada; menunggu bus; rem mendadak; AC bus; petugas bus; taxi; argo; rute; transit; plat nomor",
    "tiket; kursi; ngebut; jurusan; menurunkan penumpang",
    `sopir angkot jurusan pasar merokok dan ngebut, penumpang ketakutan
     bus kota jarang lewat, menunggu di halte sampai satu jam
     angkot ngetem di mulut terminal membuat jalan tersumbat
     tolong rute bus ditambah sampai ke kampus
     taksi tidak mau pakai argo, minta ongkos seenaknya`),
  topic("galian dan proyek",
    "bekas galian; galian kabel; galian pipa; galian PDAM; galian PLN; galian Telkom; tanah galian; galian tidak ditutup; proyek galian; sisa material; proyek tidak selesai; pekerjaan galian; galian fiber optik; pagar proyek; kontraktor jalan; sisa proyek; material menumpuk; tanah urukan; penggalian jalan; proyek gorong-gorong; proyek jembatan; proyek saluran; proyek drainase; pekerjaan proyek; tumpukan tanah; proyek mandek; proyek terbengkalai; perbaikan tidak selesai; galian; urukan",
    "proyek; kontraktor; material; ekskavator; beko; pengurukan; penggalian; digali; gali lubang; pekerja proyek; pelaksana proyek; papan proyek; terbengkalai; mandek; tambalan; alat berat; pasir berserakan; pelaksanaan pekerjaan; pengerjaan",
    "selesai; pekerja; ditutup kembali; asal-asalan",
    `bekas galian kabel di depan toko kami ditutup tanah saja, sekarang ambles
     tumpukan tanah dan batu sisa proyek saluran dibiarkan di pinggir jalan
     proyek gorong-gorong sudah dua bulan ditinggal kontraktornya`),
  topic("sungai dan tanggul",
    "normalisasi sungai; pengerukan sungai; tanggul; tanggul bocor; bronjong; turap; talud sungai; senderan; pintu air; bendungan; waduk; embung; danau; bantaran sungai; sempadan sungai; erosi sungai; sungai dangkal; pendangkalan; sedimentasi; kali dangkal; enceng gondok; balai besar wilayah sungai; BBWS; sumber daya air; dinas pengairan; PSDA; irigasi; saluran irigasi; penyempitan sungai; bendung; rob; polder; pemecah ombak; air pasang; tebing sungai longsor; kali meluap; sungai meluap; pengerukan kali; aliran sungai; kali kotor; saluran sekunder; penahan tebing",
    "sungai; kali; hulu; hilir; muara; pengairan; debit sungai; pasang laut; bantaran; dasar sungai; longsoran; pesisir; pantai terkikis",
    "arus; tepi sungai; meluap; dangkal",
    `tanggul sungai di belakang rumah retak, kami takut jebol kalau hujan
     kali sudah dangkal penuh lumpur dan eceng gondok, tolong dikeruk
     pintu air macet sehingga sawah tidak kebagian air`),
];
