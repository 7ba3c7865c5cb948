/**
 * Ways to write the same thing of city business, and names that people use for one paper: whoever looks for one finds
 * pages with any of them. Written by hand for Indonesian cities; nothing of it is stored, so a new line works at once.
 * Spellings of a keypad (lmpu, jln) are lib/routing/spellings.ts's; one wrong letter needs no line.
 */
const TABLE = `
izin, ijin
perizinan, perijinan
akta, akte
akta kelahiran, akta lahir, surat lahir
akta kematian, surat kematian
ktp, e ktp, ektp, ktp el, kartu tanda penduduk
kk, kartu keluarga
kia, kartu identitas anak
nik, nomor induk kependudukan
penduduk, kependudukan
surat pindah, pindah domisili, pindah datang
dukcapil, disdukcapil, capil, catatan sipil
sktm, surat keterangan tidak mampu, surat miskin
skck, surat keterangan catatan kepolisian, surat kelakuan baik
imb, pbg, izin mendirikan bangunan, persetujuan bangunan gedung
siup, surat izin usaha perdagangan
situ, surat izin tempat usaha
nib, nomor induk berusaha
umkm, ukm, usaha mikro, usaha kecil
pbb, pajak bumi bangunan, pajak bumi dan bangunan
bphtb, bea perolehan hak tanah bangunan
retribusi, iuran
bpjs, jkn, jaminan kesehatan
rs, rumah sakit
rsud, rumah sakit umum daerah
puskesmas, pkm, pusat kesehatan masyarakat
dbd, demam berdarah
imunisasi, vaksin, vaksinasi
dinkes, dinas kesehatan
disdik, dinas pendidikan
ppdb, spmb, penerimaan siswa baru, penerimaan peserta didik baru
siswa, murid, pelajar
sd, sekolah dasar
smp, sekolah menengah pertama
dishub, dinas perhubungan
kominfo, diskominfo, komunikasi dan informatika
dinsos, dinas sosial
disnaker, dinas tenaga kerja
satpol, satpol pp, satpolpp, polisi pamong praja
damkar, pemadam kebakaran, pemadam
bpbd, penanggulangan bencana
bumd, badan usaha milik daerah
pju, lpju, lampu jalan, penerangan jalan
pkl, pedagang kaki lima
pdam, pam, air minum, air bersih
tps, tempat pembuangan sampah, pembuangan sampah
bansos, bantuan sosial
blt, bantuan langsung tunai
loker, lowongan, lowongan kerja
kartu kuning, ak 1, kartu pencari kerja
cpns, asn, pns, pegawai negeri
gotong royong, kerja bakti
posyandu, pos pelayanan terpadu
pkk, pemberdayaan kesejahteraan keluarga
paud, pendidikan anak usia dini
kdrt, kekerasan dalam rumah tangga
ppid, informasi publik, keterbukaan informasi
bimtek, bimbingan teknis
musrenbang, musyawarah perencanaan pembangunan
apbd, anggaran daerah, anggaran pendapatan belanja daerah
perda, peraturan daerah
perwal, peraturan wali kota, peraturan walikota
walikota, wali kota
pemko, pemkot, pemerintah kota
jalan, jln, jl
kelurahan, kel
kecamatan, kec
telepon, telpon, telp, tlp
nomor, nomer, no
jam buka, jam kerja, jam layanan, jam pelayanan
alamat, lokasi
syarat, persyaratan
gratis, cuma cuma
jadwal, jadual
provinsi, propinsi
aktivitas, aktifitas
apotek, apotik
risiko, resiko
sistem, sistim
kualitas, kwalitas
november, nopember
februari, pebruari
objek, obyek
lubang, lobang
selokan, parit, got, drainase
banjir, genangan
pohon tumbang, pohon roboh
mati lampu, listrik padam, pemadaman listrik
taman, pertamanan
penghargaan, prestasi
`;

/** Phrase, folded, to all phrases of its line, itself first. */
export const VARIANTS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim().split("\n").flatMap((line) => {
    const phrases = line.split(",").map((phrase) => phrase.trim());
    return phrases.map((phrase) => [phrase, [phrase, ...phrases.filter((other) => other !== phrase)]] as const);
  }),
);

export const LONGEST_VARIANT = Math.max(...[...VARIANTS.keys()].map((phrase) => phrase.split(" ").length));
