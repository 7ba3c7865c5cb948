import { topic } from "./topic";

/** Homes, waste, order, and what is built. */
export const places = [
  topic("sampah",
    "sampah; sampah menumpuk; truk sampah; tukang sampah; angkut sampah; retribusi sampah; tong sampah; tempat sampah; tempat pembuangan sampah; TPS; TPA; buang sampah sembarangan; sampah tidak diangkut; becak sampah; bank sampah; bak sampah; kontainer sampah; petugas kebersihan; sampah pasar; sedot tinja; iuran sampah; dinas kebersihan",
    "sapu jalan; penyapu jalan; bau busuk; kotoran; bangkai; menumpuk; kebersihan; sampah plastik; tumpukan; limbah rumah tangga; kotor; pemulung",
    "bau; lalat; belatung; busuk",
    `sampah di ujung gang sudah seminggu tidak diangkut, baunya ke mana-mana
     petugas sampah minta uang tambahan padahal iuran sudah dibayar
     tolong disediakan tong sampah di lapangan
     orang buang sampah ke sungai setiap malam`),
  topic("pencemaran",
    "limbah pabrik; pencemaran; pencemaran sungai; asap pabrik; AMDAL; limbah cair; bising pabrik; polusi; polusi udara; limbah B3; bau limbah; pembakaran sampah; bakar sampah; sungai tercemar; kandang ayam bau; limbah tahu; air sumur tercemar; cerobong; dinas lingkungan hidup; pencemaran lingkungan; izin lingkungan; tambang pasir; kerusakan lingkungan",
    "debu; asap; limbah; oli bekas; ikan mati; bakar ban; pabrik; bising; bau menyengat; tambang; galian C; batubara; lingkungan hidup; membakar; peternakan ayam; tercemar",
    "udara; sungai hitam; berbusa; getaran; lingkungan",
    `pabrik di belakang rumah membuang limbah ke sungai, airnya hitam dan berbusa
     asap pembakaran dari gudang masuk ke rumah, anak saya sesak napas
     bau kandang ayam sangat menyengat dan banyak lalat`),
  topic("rumah dan permukiman",
    "rumah tidak layak huni; bedah rumah; permukiman kumuh; rusunawa; rumah susun; rusun; semenisasi; semenisasi gang; paving blok; jalan lingkungan; jalan gang; jalan perumahan; MCK umum; jalan komplek; fasilitas umum perumahan; fasum; pengembang perumahan; rumah subsidi; KPR; jalan setapak; dinas perumahan; rumah hampir roboh; rumah ambruk; kawasan permukiman; drainase perumahan; bantuan rumah; serah terima fasum; RTLH",
    "developer; pengembang; perumahan; gang becek; gang rusak; WC umum; jamban; sanitasi; septic tank; sumur bor; air bersih; paving; gang; komplek; rumah layak huni; penghuni; rumah kontrakan; perkim; DPKP; kumuh",
    "rumah; reyot; atap bocor; rumah warga; lingkungan; semen",
    `rumah janda tua di gang kami hampir roboh, mohon bantuan bedah rumah
     gang kami masih tanah, mohon dipasang paving blok
     pengembang belum menyerahkan fasilitas umum, jalan komplek rusak semua
     mau tanya cara mendaftar menyewa rusun`),
  topic("ketertiban dan pedagang",
    "pedagang kaki lima; PKL; penertiban; lapak di trotoar; pedagang liar; jualan di badan jalan; jualan di trotoar; razia; satpol PP; ketertiban umum; warung di atas parit; pedagang di bahu jalan; lapak liar; gubuk liar; jualan di taman; penertiban pedagang; pondok liar; dagang di trotoar; perda; spanduk liar; iklan liar; penegakan perda; badut jalanan; manusia silver; ditertibkan; bangunan liar; bangunan di atas sungai; tambang pasir liar; tambang liar; galian liar; kawasan tanpa rokok",
    "trotoar dipakai jualan; lapak; tenda; warung; kaki lima; jualan; berjualan; gerobak; tertibkan; ternak berkeliaran; mengganggu ketertiban; pedagang; kios; penjual; berdagang; rosok; mengganggu pejalan kaki; dibongkar; angkringan",
    "trotoar; pengamen; anak punk; estetika; kumuh; meresahkan",
    `pedagang memenuhi trotoar sampai pejalan kaki turun ke jalan
     tolong satpol pp menertibkan lapak di atas parit
     sudah ditertibkan, besoknya pkl berjualan lagi di tempat yang sama
     warung tenda menutup jalan masuk perumahan setiap malam`),
  topic("maksiat dan keributan",
    "minuman keras; miras; tuak; rumah kos mesum; kos bebas; prostitusi; PSK; lokalisasi; kafe remang-remang; karaoke liar; musik keras malam; mabuk-mabukan; judi; sabung ayam; keyboard sampai pagi; warung remang-remang; suara bising malam; pasangan bukan suami istri; hotel mesum; dangdutan; panti pijat; orgen tunggal; miras oplosan; tempat maksiat; togel; jual miras; kos campur",
    "mabuk; oplosan; ribut; kebisingan; musik; karaoke; kafe; kos; kos-kosan; mesum; perjudian; biliar; hiburan malam; diskotek; petasan; restoran musik",
    "malam; berisik; tetangga ribut; pesta; sampai pagi",
    `warung di ujung jalan menjual minuman keras kepada anak sekolah
     rumah kos itu bebas, laki-laki dan perempuan keluar masuk sampai subuh
     kafe memutar musik keras sampai pagi, warga tidak bisa tidur`),
  topic("bangunan dan tata ruang",
    "IMB; SIMB; izin mendirikan bangunan; bangunan tanpa izin; bangunan liar; bangunan menyalahi izin; tata ruang; penataan ruang; garis sempadan; ruko tanpa izin; peruntukan lahan; bangunan bertingkat; tata kota; KRK; keterangan rencana kota; alih fungsi lahan; bangunan permanen; zonasi; RTRW; bongkar bangunan; cek IMB; izin bangunan; PBG; bangunan menutup parit; papan reklame miring; posisi reklame",
    "bangunan; bangunan di atas saluran; membangun rumah; pembangunan ruko; ruko; renovasi; tembok; pagar; gudang; sempadan; konstruksi; tower; rencana kota; pembangunan gedung; gedung; menara; reklame",
    "bongkar; tembok roboh; tanah kosong; melanggar",
    `tetangga membangun rumah tiga lantai tanpa imb dan menutup jalan air
     mohon dicek izin bangunan ruko di sebelah masjid
     apakah tanah di daerah ini boleh dibangun gudang menurut tata ruang`),
  topic("kebakaran",
    "kebakaran; pemadam kebakaran; mobil pemadam; rumah terbakar; hidran; pos damkar; sarang tawon; ular masuk rumah; alat pemadam; damkar; racun api; evakuasi ular; tawon",
    "terbakar; api besar; asap tebal; simulasi kebakaran; korsleting; lahan terbakar; kebakaran lahan",
    "api; asap; ular",
    `ada rumah terbakar di belakang pasar, tolong kirim mobil pemadam
     sarang tawon besar di atap sekolah, anak-anak takut
     hidran di kampung kami kosong`),
  topic("bencana",
    "banjir bandang; longsor; tanah longsor; pengungsi; evakuasi; perahu karet; posko banjir; angin puting beliung; tanggul jebol; gempa; bantuan bencana; kabut asap; rumah rubuh; dapur umum; tsunami; korban banjir; korban bencana; tanah bergerak; tebing longsor; BPBD; talud longsor; pohon tumbang menimpa rumah; logistik banjir",
    "bencana; hanyut; terendam; air naik; tebing; puting beliung; pengungsian; terpal; angin kencang; tanggap darurat; siaga; ambrol",
    "hujan deras; korban; darurat",
    `tebing di belakang rumah longsor dan menimpa dapur kami
     warga mengungsi di masjid, belum ada bantuan makanan dan selimut
     angin kencang menerbangkan atap belasan rumah`),
  topic("rusun",
    "rusun; rusunawa; rusunami; rumah susun; sewa rusun; unit rusun; penghuni rusun; tunggakan rusun; antrean rusun; pendaftaran rusun; pengelola rusun; lift rusun; air rusun; jual beli unit; apartemen; pengelola apartemen; P3SRS; iuran pengelolaan lingkungan; UPRS; relokasi warga; sewa unit; hunian vertikal",
    "unit; penghuni; lift; pengelola; kunci unit; perjanjian sewa; hunian; tower apartemen",
    "lantai; sewa; menunggak",
    `saya sudah mendaftar rusun setahun tetapi belum dapat unit
     lift rusun kami mati, orang tua naik tangga sampai lantai lima`),
  topic("pengembang perumahan",
    "pengembang; developer; pengembang perumahan; fasum; fasos; fasilitas umum; fasilitas sosial; serah terima fasum; PSU; perumahan subsidi; rumah subsidi; KPR; uang muka rumah; DP rumah; sertifikat rumah belum diberikan; pengembang nakal; komplek perumahan; taman perumahan; portal perumahan; site plan; jalan perumahan; lahan fasum; FLPP; perumnas; tembok perumahan; cluster; serah terima perumahan; rumah murah; jalan komplek; gerbang perumahan",
    "perumahan; komplek; blok; kavling; akad kredit; serah terima; booking; uang tanda jadi; perum; griya",
    "penghuni; satpam; gerbang",
    `pengembang kabur, jalan dan lampu perumahan kami tidak pernah diserahkan
     uang muka rumah subsidi sudah lunas tetapi rumahnya tidak dibangun
     lahan taman di komplek kami malah dijual pengembang`),
];
