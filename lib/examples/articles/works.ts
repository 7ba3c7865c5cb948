import { h2, ol, p, quote, table, ul } from "../tiptap";
import { writer } from "./build";

const clean = writer("kebersihan", "Rosmalina Purba", "Subbagian Umum");
const road = writer("binamarga", "Doni Pratama Sihombing", "Seksi Informasi");

/** News of the agencies for waste and for streets. */
export const worksArticles = [
  clean(
    { ago: 0.3, kind: "announcement", title: "Truk sampah di enam kelurahan Medan Maimun datang lebih pagi", summary: "Mulai Senin truk berangkat pukul 05.30 supaya jalan sudah lengang saat anak-anak ke sekolah.", cover: ["waste-truck", "Truk sampah hijau di depan deretan rumah toko, dua petugas bekerja", "Truk melintas sebelum jam berangkat sekolah."] },
    p("Mulai **Senin depan** truk sampah di Kecamatan Medan Maimun berangkat pukul 05.30. Selama ini truk masuk bersamaan dengan jam sekolah sehingga Jalan Brigjen Katamso macet."),
    h2("Jadwal"),
    table("Kelurahan|Hari|Jam", "Aur|Senin, Rabu, Jumat|05.30", "Hamdan|Senin, Rabu, Jumat|06.00", "Jati|Senin, Rabu, Jumat|06.20", "Suka Raja|Selasa, Kamis, Sabtu|05.30", "Sei Mati|Selasa, Kamis, Sabtu|06.00", "Kampung Baru|Selasa, Kamis, Sabtu|06.30"),
    p("Ikat kantong Anda dan taruh di depan rumah paling lambat pukul 05.00. Jangan menaruhnya di atas parit."),
  ),
  clean(
    { ago: 1.1, title: "Perahu pembersih turun ke Sungai Deli dua kali seminggu", summary: "Dua perahu mengangkat sampah dari jembatan Katamso sampai Kampung Aur.", cover: ["river-boat", "Dua petugas dengan rompi di perahu mengangkat sampah dari sungai, jembatan di belakang"] },
    p("Setiap Selasa dan Jumat pagi dua perahu menyisir Sungai Deli. Pada hari pertama terangkat **1,8 ton** sampah, kebanyakan plastik dan kasur bekas."),
    quote("Kami ikut menarik jaring. Baru terasa beratnya sampah yang kita buang sendiri.", "Zulham, warga Kampung Aur"),
    p("Warga tepi sungai boleh ikut. Pelampung disediakan di dermaga Kampung Aur."),
  ),
  clean(
    { ago: 4.5, title: "Kasur dan lemari bekas dijemput gratis setiap Sabtu", summary: "Pesan lewat SMS paling lambat Jumat siang dengan alamat dan jenis barang.", cover: ["clean-up", "Warga bergotong royong menyapu gang dan mengumpulkan sampah"] },
    p("Barang besar tidak muat di becak sampah. Karena itu setiap Sabtu kami kirim satu truk khusus."),
    ol("Kirim SMS: KEBERSIHAN, lalu jenis barang dan alamat.", "Kami balas dengan jam penjemputan.", "Taruh barang di tepi jalan sebelum pukul 08.00."),
    p("Sisa bangunan lebih dari satu meter kubik tidak termasuk."),
  ),
  clean(
    { ago: 9.7, title: "Bank sampah Suka Maju kini menerima minyak jelantah", summary: "Harga Rp4.000 per liter, dapat ditukar sembako atau ditabung.", cover: ["market", "Lapak pasar dengan pedagang dan pembeli"] },
    p("Warga Kelurahan Suka Maju dapat menjual minyak goreng bekas di bank sampah setiap Rabu. Minyak disaring lalu dikirim ke pabrik sabun."),
    table("Barang|Harga per kilogram", "Botol plastik|Rp2.500", "Kardus|Rp1.400", "Kaleng|Rp9.000", "Minyak jelantah (liter)|Rp4.000"),
  ),
  clean(
    { ago: 20.3, title: "Retribusi sampah: bayar di loket atau lewat kepling, minta kuitansinya", summary: "Jangan bayar tanpa kuitansi resmi. Tarif rumah tangga tidak naik tahun ini." },
    p("Tarif rumah tangga tetap. Setiap pembayaran harus disertai kuitansi bercap dinas. Kalau petugas menolak memberi kuitansi, catat nama dan jamnya lalu kirim SMS kepada kami."),
    ul("Rumah kecil: Rp7.000 sebulan", "Rumah sedang: Rp12.000 sebulan", "Keluarga tidak mampu: bebas, dengan surat dari lurah"),
  ),
  road(
    { ago: 0.45, title: "Lubang di Jalan Setia Budi ditambal malam ini", summary: "Pekerjaan mulai pukul 21.00. Satu lajur ditutup, ambil jalan lain kalau bisa.", cover: ["road-patching", "Pekerja berompi menambal lubang jalan, mesin gilas di sebelah kiri", "Penambalan dikerjakan malam supaya tidak menambah macet."] },
    p("Regu tambal mengerjakan **23 lubang** di Jalan Setia Budi, dari simpang Dr. Mansyur sampai simpang Tanjung Rejo. Semua lubang ini dilaporkan warga lewat SMS dalam dua pekan terakhir."),
    p("Pekerjaan selesai sebelum pukul 04.00. Kalau hujan, diundur ke malam berikutnya."),
  ),
  road(
    { ago: 2.2, kind: "announcement", title: "Jadwal korek parit pekan ini di tujuh kelurahan", summary: "Pindahkan kendaraan dan pot bunga dari atas parit pada hari pengerjaan.", cover: ["clean-up", "Warga dan petugas membersihkan lingkungan"] },
    table("Hari|Kelurahan|Ruas", "Senin|Titi Kuning|Jalan Brigjen Zein Hamid", "Selasa|Sei Mati (Maimun)|Gang Nasional", "Rabu|Pasar Merah Barat|Jalan HM Joni", "Kamis|Sidodadi|Jalan Pelita", "Jumat|Padang Bulan|Jalan Sembada"),
    p("Lumpur diangkat pada hari yang sama. Kalau masih tertinggal keesokan harinya, beri tahu kami."),
  ),
  road(
    { ago: 6.4, title: "Jalan kota atau jalan nasional? Begini membedakannya", summary: "Tidak semua jalan di Medan kami yang rawat. Lihat warna garis tepi dan papan namanya." },
    p("Jalan Sisingamangaraja dan Jalan Gatot Subroto adalah jalan nasional, dirawat balai jalan. Sebagian jalan menuju Belawan dirawat provinsi. Selebihnya, termasuk semua jalan di dalam kelurahan selain gang, kami yang urus."),
    p("Kalau laporan Anda menyangkut jalan nasional, kami teruskan dan kami kabari Anda. Anda tidak perlu mencari alamatnya sendiri."),
  ),
  road(
    { ago: 12.8, title: "Titi di Gang Pasir dibangun ulang dari beton", summary: "Titi kayu yang lapuk diganti setelah dilaporkan seorang ibu lewat SMS.", cover: ["road-patching", "Pekerja di jalan dengan pembatas dan kerucut"] },
    p("Titi sepanjang enam meter itu dipakai 140 keluarga dan anak sekolah. Papan lamanya berlubang dan licin waktu hujan."),
    p("Pengerjaan tiga pekan. Selama itu disediakan titi darurat di sebelahnya."),
    quote("Saya cuma kirim satu SMS. Tidak sangka ada yang datang mengukur.", "Ibu Rosmani, warga Gang Pasir"),
  ),
  road(
    { ago: 24.1, title: "Galian kabel harus ditutup rapi dalam tiga hari", summary: "Perusahaan yang menggali tanpa izin atau meninggalkan lubang akan dihentikan." },
    p("Setiap galian di badan jalan harus memasang papan nama perusahaan, nomor izin, dan tanggal selesai. Tidak ada papan berarti tidak ada izin."),
    ul("Lubang ditutup paling lama tiga hari", "Bekas galian diaspal, bukan ditimbun tanah", "Trotoar dipasang kembali seperti semula"),
  ),
];
