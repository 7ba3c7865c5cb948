import type { ExampleCase } from "../types";

type Row = [hoursAgo: number, kind: ExampleCase["kind"], title: string, text: string];

/** Messages that found no agency by themselves and wait for the desk. Written so that each needs a person's judgement. */
const ROWS: Row[] = [
  [0.2, "complaint", "Air mati, tempat tidak disebut", "pak air mati dr kmrn. mandi pun gk bs. tlg lah"],
  [0.5, "complaint", "Bau menyengat dekat sekolah", "ada bau menyengat x dkt sklh anak sy, gk tau dr mana asalnya. anak2 pada pusing"],
  [0.9, "complaint", "Tetangga bakar sampah dan ternak babi", "tetangga bakar smpah tiap sore trs piara babi pulak 6 ekor. lapor kmna ni"],
  [1.4, "information", "Tanya nomor kantor", "no telp kantornya brp ya? sy telp gk diangkat2"],
  [2.1, "complaint", "Galian dan lampu sekaligus", "lobang galian dpn gereja blm ditutup, lmpunya mati jg, smlm ada yg jatuh. ini urusan siapa"],
  [3.3, "complaint", "Sei Mati, kecamatan tidak jelas", "banjir di sei mati pak dah masuk rmh. tlg dibantu"],
  [4.2, "aspiration", "Terima kasih tanpa sebut instansi", "trima ksh pak jalan kami dah bagus. smoga sehat sll"],
  [5.0, "complaint", "Anjing liar", "anjing liar byk x di komplek kami, kmrn gigit ank kecil. sp yg nangani"],
  [6.7, "complaint", "Listrik padam", "mati lampu trs di marelan, tiap magrib. alat elektronik rusak smua"],
  [8.5, "information", "Bantuan untuk janda", "sy janda anak 3 apa ada bantuan modal dr pemko? jualan gorengan"],
  [11.0, "complaint", "Preman di pajak", "preman minta uang keamanan di pajak tiap pagi 10rb. takut kami melawan"],
  [14.5, "complaint", "Pesan terpotong", "yth bapak kami warga gg sempurna sdh dua kali kirim surat ttg titi yg pat"],
  [17.2, "aspiration", "Usul jalur sepeda", "usul pak bikin jalur sepeda dr lap merdeka smpe kampus. biar sehat org medan"],
  [20.0, "complaint", "Tower dan parit", "tukang bikin tower nutup prit kami, hujan dikit bnjir. tower nya pun gk ada permisi"],
  [23.4, "information", "Salah kirim", "mak ini no baru ku ya. nnti tlp sini"],
  [26.1, "complaint", "Jual beli trotoar", "katanya lapak di trotoar ada yg jual 2jt, itu tanah pemko kan? ada org dalam kyknya"],
  [29.8, "complaint", "Orang hanyut", "ada org hanyut td di sungai babura blm ketemu, dah lapor rt"],
  [34.0, "information", "Tanya makam", "mau tanya biaya makam di tpu brp resminya? ada yg minta 3 juta"],
  [41.5, "complaint", "Kucing di pipa", "ada suara kucing dlm pipa pinggir jln dah 2 hr, kasian"],
  [47.0, "aspiration", "Lapangan dijadikan ruko", "lapangan bola kami jgn dijadikan ruko pak. ank2 main dimana lg"],
];

/** Cases waiting at the desk, the newest first. */
export function deskCases(): ExampleCase[] {
  return ROWS.map(([hours, kind, title, text], index) => ({
    tenantSlug: "meja", kind, title, phone: `+62811000${String(9100 + index * 7)}`, channel: index % 7 === 3 ? "web" : "sms",
    openedDaysAgo: Math.round((hours / 24) * 1000) / 1000, stage: "unrouted",
    messages: [
      { direction: "in", text, minutesAfterOpen: 0 },
      { direction: "auto", text: "Pesan Anda kami terima, nomor tiket {tiket}. Jawaban dikirim ke nomor ini. Ketik CEK {tiket} untuk tahu sudah sampai mana.", minutesAfterOpen: 1, state: "delivered" },
    ],
  }));
}
