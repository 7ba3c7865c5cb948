/** Streets, waste, order, homes and what is built: a concept, then the words that name it. */
export const places = `
  lubang: berlubang; bolong; lubang; jalan berlubang; lubang menganga; kubangan; terperosok
  aspal: aspal; hotmix; pengaspalan; beton; cor; betonisasi; pengecoran; paving; rabat; tambal; pelapisan
  kerusakan jalan: jalan rusak; jalan hancur; jalan amblas; jalan bergelombang; jalan longsor; jalan becek; jalan berlumpur
  perbaikan jalan: perbaikan jalan; peningkatan jalan; pembangunan jalan; pelebaran jalan; pembebasan lahan
  galian: galian; bekas galian; penggalian; digali; urukan; galian kabel; galian pipa
  proyek: proyek; kontraktor; material; alat berat; pekerja proyek; mangkrak; terbengkalai; pelaksana
  trotoar: trotoar; pedestrian; pejalan kaki; kansteen; guiding block; jalur pedestrian
  jembatan: jembatan; fly over; flyover; jembatan layang; underpass; titi; jembatan gantung; JPO; jembatan penyeberangan
  saluran: parit; selokan; got; drainase; gorong-gorong; saluran air; saluran; box culvert; deker; gorong
  banjir: banjir; genangan; tergenang; kebanjiran; meluap; terendam; air masuk rumah; rob
  sungai: sungai; tanggul; bantaran; waduk; embung; bendungan; pintu air; senderan; talud; turap; bronjong; normalisasi
  pompa: pompa air; rumah pompa; pompa
  irigasi: irigasi; saluran irigasi; pengairan
  lampu jalan: lampu jalan; PJU; LPJU; penerangan; lampu penerangan; tiang lampu; gelap; gelap gulita; bohlam; penerangan jalan umum
  lampu merah: lampu merah; traffic light; lampu lalu lintas; APILL; bangjo; lampu hijau; lampu kuning
  rambu: rambu; marka; zebra cross; cermin tikungan; petunjuk arah; pita kejut; polisi tidur; papan nama jalan
  larangan parkir: dilarang parkir; larangan parkir; rambu larangan
  arah: satu arah; lawan arus; melawan arus; putar balik; u-turn; putaran; dilarang belok; dua arah; jalan searah; contraflow; pengalihan arus; melawan arah; verboden
  macet: macet; kemacetan; padat merayap; tersendat; antrean kendaraan; semrawut; volume kendaraan
  truk: truk; tronton; kontainer; truk tambang; truk pasir; kelebihan muatan; kendaraan berat; tonase; muatan; dump truck
  penyeberangan: menyeberang; penyeberang; penyeberangan; zona selamat sekolah
  kecelakaan: kecelakaan; tabrakan; celaka; jatuh; tergelincir; korban jiwa
  parkir: parkir; parkir liar; parkiran; terparkir; memarkir; derek; diderek; gembok; garasi
  juru parkir: juru parkir; jukir; tukang parkir; karcis parkir; tarif parkir; uang parkir; retribusi parkir; karcis
  angkot: angkot; angkutan; mikrolet; ngetem; trayek; bemo; metromini; kopaja; angkutan kota; bajaj; oplet
  bus: bus; busway; halte; koridor; shelter; feeder; pramudi; BRT; transit; bus kota; trans; armada; rute
  taksi: taksi; argo; ojek; ojol; ojek online; gojek; grab; transportasi online; becak; taksi online
  terminal: terminal; bus malam; pool; bandara; pelabuhan; dermaga; stasiun; kapal feri; agen bus
  sopir: sopir; supir; kernet; kondektur; ugal-ugalan; ngebut; pengemudi; kebut-kebutan
  kereta: kereta; perlintasan; palang pintu; KRL; kereta api; rel
  kir: uji kir; kir; laik jalan; uji kendaraan
  pohon: pohon; dahan; ranting; pangkas; tebang; pohon tumbang; akar pohon; rindang; keropos
  taman: taman; rumput; bunga; ruang terbuka hijau; RTH; alun-alun; ayunan; air mancur; jalur hijau
  makam: makam; pemakaman; kuburan; TPU; jenazah; penggali kubur
  reklame: reklame; baliho; spanduk; billboard; videotron; iklan; poster; banner; umbul-umbul
  sampah: sampah; tempat sampah; tong sampah; TPS; TPA; truk sampah; bank sampah; angkut sampah; buang sampah; pembuangan sampah
  petugas kebersihan: petugas kebersihan; tukang sampah; penyapu; petugas sampah; pasukan oranye; retribusi sampah; kebersihan
  bau: bau; bau busuk; busuk; menyengat; bangkai; lalat; belatung
  limbah: limbah; limbah pabrik; oli; limbah cair; IPAL; mencemari; pencemaran; tercemar; kimia
  asap dan debu: asap; polusi; debu; cerobong; bakar; pembakaran; emisi; bakar sampah
  bising: bising; kebisingan; berisik; suara mesin; musik keras; sound system; petasan; ribut
  tambang: tambang; galian C; penambangan; tambang pasir; batubara; penambang
  tinja: sedot tinja; septic tank; tinja; jamban; MCK; WC umum; sanitasi; toilet
  ternak dan kandang: kandang; peternakan; kotoran ternak; ayam; kandang ayam; babi
  rumah layak: rumah tidak layak huni; RTLH; bedah rumah; rumah reyot; rumah ambruk; rumah hampir roboh
  rusun: rusun; rusunawa; rumah susun; apartemen; unit; penghuni
  pengembang: pengembang; developer; fasum; fasos; KPR; rumah subsidi; serah terima; perumahan; komplek; kavling
  gang: gang; jalan lingkungan; jalan kampung; semenisasi; jalan setapak; kampung
  PKL: pedagang kaki lima; PKL; lapak; kaki lima; gerobak; berjualan; jualan; pedagang; warung tenda; dagangan; kios
  penertiban: penertiban; ditertibkan; satpol PP; razia; perda; penegakan; pembongkaran; menertibkan; digusur
  bangunan liar: bangunan liar; gubuk; rumah liar; bangunan di atas; hunian liar; pondok liar
  rokok: rokok; merokok; kawasan tanpa rokok; asap rokok
  miras: miras; minuman keras; mabuk; tuak; oplosan; alkohol
  mesum: mesum; prostitusi; PSK; kos bebas; lokalisasi; pasangan mesum; kos-kosan; panti pijat
  hiburan malam: karaoke; kafe; hiburan malam; diskotek; klub malam; warung remang-remang; biliar; warnet
  judi: judi; togel; sabung ayam; perjudian
  pengemis: pengemis; pengamen; gelandangan; anak jalanan; anak punk; gepeng; peminta sumbangan; pak ogah; manusia silver
  orang gila: orang gila; ODGJ; gangguan jiwa; pasung; orang stres
  bangunan: bangunan; IMB; mendirikan bangunan; ruko; gedung; renovasi; bertingkat; pondasi; izin mendirikan bangunan
  tata ruang: tata ruang; tata kota; zonasi; sempadan; RTRW; peruntukan; alih fungsi; KRK
  tembok: tembok; pagar; dinding; portal; retak; menutup jalan
  kebakaran: kebakaran; terbakar; pemadam; damkar; hidran; api; tawon; ular
  bencana: longsor; bencana; gempa; puting beliung; pengungsi; korban banjir; evakuasi; tebing
`;
