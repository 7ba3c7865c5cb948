/**
 * How words of city business, and the small words around them, are spelled on a keypad: the word, then
 * its spellings. Written by hand for this city; a word missing here is often still found by its
 * consonants or by one wrong letter (vocabulary.ts). Places and streets are not shortened here.
 */
const TABLE = `
yang: yg yng yag; tidak: tdk gak gk ga ngga nggak enggak gag tak tdak kagak kgk ndak gada; dengan: dgn dg dng dgan; karena: krn krna karna
sudah: sdh udh udah dah sdah uda sudh; belum: blm blom blum belom blon; untuk: utk utuk tuk untk u/; dari: dr dri; pada: pd; kepada: kpd kpda kepda
tolong: tlg tlong tlng tolg tulung; mohon: mhn mohn mhon; terima kasih: trims tks thx makasih mksh trmksh makasi tq tengkyu; saya: sy sya aq aku ak gue gw
kami: kmi; kita: kt kta; mereka: mrk; anda: anda2; bapak: bpk pak pa bp; ibu: bu buk; tempat: tmpt tmpat tpt; sampai: sampe smpe smpai ampe nyampe
dalam: dlm dlam; depan: dpn dpan; belakang: blkg blkng blakang; samping: smping sblh sebelah; dekat: dkt deket; daerah: daerh drh; sekitar: sktr sekitr skitar
bagaimana: bgmn gmn gimana gmana bgaimana; kenapa: knp knpa napa mengapa; kapan: kpn kpan; dimana: dmn dmana; siapa: sp sapa; apa: ap; ada: ad
banyak: bnyk byk banyk bnyak; sering: srg sring; selalu: sll slalu; setiap: tiap tp2 stiap; hari: hr hri; minggu: mgg mggu minggu2; bulan: bln; tahun: thn th
malam: mlm malem mlam; siang: siangg; pagi: pg pgi; sore: soree; sekarang: skrg skrng skg skr sekarng; kemarin: kmrn kmren kemaren; lagi: lg lgi; juga: jg jga
saja: sj aja aj sja; bisa: bs bsa bisaa; orang: org orng oran9; warga: wrg wrga wargaa; masyarakat: masy masyrkt msyrkt masyarkat rakyat; anak: ank anak2; rumah: rmh rumh rmah umah
sangat: sgt sngt bgt banget bngt; buat: bt bwt; seperti: spt sprti kyk kayak kaya; kalau: kl klo klu kalo kalu klau; tetapi: tp tpi tapi; atau: ato atw
jalan: jl jln jlan jalanan jlanan jlnan jaln jlnn; lampu: lmpu lampuu lamp lmp lampunya lampu2; banjir: bnjir banjr bnjr banjer bnjer kebanjiran kebanjirn; sampah: smpah sampeh smph sampha sampa smpa sapmah
rusak: rsk rusk ruksak rusakk; lubang: lobang lbang lubng lobng lubangg bolong; berlubang: berlobang blubang brlubang berlbang bolong2 berlubng; parit: prit parrit paret prt; drainase: drainasi drenase dranase derainase dreinase
gorong: gorong2 grong2 goronggorong; tumpat: tersumpat tumpet mampet mampat tersumbat sumbat sumbet tersumbet; got: selokan slokan selokn; jembatan: jmbtn jembtan jmbatan jembatn; aspal: aspel asphal
mati: padam pdm matii; hidup: hdp nyala menyala idup; gelap: glp gelp glap; penerangan: penerngan pju lpju; pohon: phn phon pohn poon; tumbang: tmbang tumbng roboh tumbangg; taman: tmn tamn
air: aer ayer aiir; pdam: pam pdm tirtanadi ledeng leding; listrik: lstrk listrk listrik2 pln; wc: kakus jamban
parkir: parkr prkir parkiran parkirr; macet: mcet macett mct macat; angkot: angkt sudako; terminal: trminal terminl; trotoar: trotowar trottoar trotoir; rambu: rmbu; lalu lintas: lalin lantas lalulintas lalinnya
ktp: ektp e-ktp ktp-el ktpel katepe ktp2; kartu keluarga: kk kkeluarga kartukeluarga; akta: akte aktee; kelahiran: klahiran kelahirn lahiran; surat: srt surt; pindah: pndah pindh; catatan sipil: capil catpil; nik: nikk
kelurahan: kel kelrhn klurahan lurahan; kecamatan: kec kcmtn kecamtan kcamatan; kota: kot; lingkungan: lingk lingkungn lk lkg; gang: gg gng; kepling: kplg keplink; lurah: lurh; camat: cmt
puskesmas: pusksms puskesms puskes pkm; dokter: dr2 doktr dktr; rumah sakit: rs rmhsakit rumkit rsu; obat: obt; sakit: skit sakitt; fogging: foging fogin pengasapan voging; demam berdarah: dbd; nyamuk: nyamok nymk; ambulans: ambulan ambulance ambulance2
sekolah: skolah sklh sekolh skul skolh sekola; guru: gru guruu; siswa: sswa siswa2 murid murit; uang: duit ung wang; pungutan liar: pungli punglii pungutanliar; pungutan: kutipan pungtan; kepala sekolah: kepsek kasek
korupsi: korup koruptor korups; suap: sogok sogokan nyogok; oknum: oknm; pegawai: pgw pegawe pgwai; pns: asn
satpol pp: satpolpp polpp satpol-pp pamongpraja satpol; pedagang kaki lima: pkl pk5 kakilima kaki5; pedagang: pdgang pedagng; pasar: psr pasr; warung: wrung warong; bangunan: bgnn bangunn bngunan; penertiban: penertibn tertibkan ditertibkan
izin: ijin izn ijn; perizinan: perijinan prijinan; imb: simb; reklame: reklam; pajak bumi dan bangunan: pbb; pajak: pjk; retribusi: retribsi
kebakaran: kebkaran kbakaran terbakar; damkar: pemadam pemdam branwir; api: apii; asap: asp asep; limbah: lmbah limba; bau: bauu bao baunya; busuk: bsuk busok
sungai: sunge sngai sungei; longsor: lngsor; hujan: hjn ujan ujn; genangan: genangn tergenang menggenang; meluap: mluap
bantuan: bantun bntuan bantuaan; sosial: sosiall; miskin: mskin; beras miskin: raskin rastra; pengemis: pengms gepeng; gelandangan: glandangan; bpjs: bejepeas bpjs2 jkn; gaji: gji; upah: umk umr ump; tenaga kerja: naker tenker
narkoba: narkoba2 narkotika sabu sabu2 shabu; judi: judii togel; ribut: rebut2 berisik bising; preman: prman preman2; pencuri: maling; polisi: polsi polis
internet: inet; website: web situs websit webside; wifi: wi-fi hotspot; hp: hape handphone ponsel; sms: esemes; tower: menara towr
cpns: cpns2; orang tua: ortu; dinas: dns dinass; walikota: walkot wlkt; pemerintah kota: pemko pemkot; medan: mdn medn
angkut: diangkut ngangkut angkt2; menumpuk: numpuk bertumpuk tumpukan nmpuk; buang: bwang buwang; bersih: brsih; kotor: kotorr; truk: trek truck trek2; tong: tonk
korek: dikorek pengorekan keruk; galian: gali galean; tiang: tiank; kabel: kbl kabl; tanah: tnh tana; pengaduan: aduan pngaduan; lapor: laporr lpor; informasi: informsi infonya
kematian: kmatian; nikah: kawin; warisan: waris; sertifikat: sertipikat; domisili: domisli; ahli waris: ahliwaris; keterangan: ketrgn ktrangan ket
hewan: hewan2; anjing: anjng anjg; kucing: kucng; ternak: trnak; harga: hrg hrga; sembako: smbako sembako2; elpiji: lpg gas3kg elpiji3kg elpigi; minyak: mnyak; beras: brs; koperasi: koprasi
`;

/** Spelling to word, lower case. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  TABLE.trim().split(/[;\n]/).flatMap((line) => {
    const [word = "", variants = ""] = line.split(":");
    return variants.trim().split(/\s+/).filter(Boolean).map((variant) => [variant, word.trim()] as const);
  }),
);

/** Words that say nothing about whose business it is; they are left out of a duty's words. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `yang dan di ke dari untuk pada dengan ini itu ada tidak sudah belum juga saja atau oleh dalam karena akan bisa dapat agar supaya
  pak bapak ibu saya kami kita mereka anda ya lah kah pun nya tolong mohon terima kasih selamat assalamualaikum kok dong sih lagi
  hari kapan kenapa bagaimana apa siapa dimana mana sangat sekali banyak seperti kalau tetapi para sebagai adalah yth kepada pukul
  sampai setiap selalu sering masih harus jadi saat sekarang kemarin lalu hanya lebih kurang bukan mau ingin perlu buat baik sama
  medan kota warga orang masyarakat`.split(/\s+/),
);

/** Small words that tell something beside another one: "hari besar", "taman kota". */
const HALF_TELLING = new Set("hari kota warga orang masyarakat kurang lebih".split(" "));

/** Words that only hold a sentence together: a duty's phrase is complete without them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...SMALL_WORDS].filter((word) => !HALF_TELLING.has(word)));

/** Everyday words one letter away from a word of city business: they are what they say. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `kasar dasar pagar bakar sabar kabar lapar lampau kampung lambat tempat tepat cepat dekat jalur makan pahit sabit paris
  malam salam dalam tanam macam kalau pulau surau sakti pasti patah sawah marah murah parah arah rapat dapat lewat berat darat barat surat
  kepada selama bersama pertama kedua ketiga segera sampai santai pantai lantai selalu setiap semua sebuah sesuai sebelum setelah
  besar kecil panas padat pandai pandu bantu batu satu baru biru suara udara antara negara saudara perlu peluk bulan badan bahan
  dahan lahan tahan jatuh butuh tujuh penuh puluh musuh rusuh kantor motor lapor bapak kakak adik ayah teman rumah rumput mulai
  lama nama sama mana bagus harus terus kasus khusus minta cinta tahun turun bangun kebun hitung untung hidung benar bibir bandara tampan plus andal ramah situ disitu disini bidang pernah sempat hampir ketika selain
  manfaat maksud kalian pelan peran pakai sangka sekali langsung tinggal tanggal tanggap tunggu minggu kunci cuci kuning kering miring
  lokasi musim bukti suruh kertas kontak saran malang bandung padang bakal bagai empat tegas berikan tutur dukuh rujak`.split(/\s+/),
);
