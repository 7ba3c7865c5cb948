import type { Random } from "../random";

/** How people shorten words on a phone's keys. */
const SHORT: Record<string, string[]> = {
  yang: ["yg"], jalan: ["jln", "jl"], lampu: ["lmpu"], sudah: ["udh", "sdh", "dah"], tidak: ["gk", "tdk", "ga", "gak"], banjir: ["bnjir"], tolong: ["tlg", "tlong"], dengan: ["dgn"], kalau: ["klo", "kl"],
  depan: ["dpn"], orang: ["org"], malam: ["mlm"], sampai: ["smpe", "smp"], karena: ["krn"], bapak: ["bpk"], kelurahan: ["kel"], kecamatan: ["kec"], minggu: ["mgg"], hari: ["hr"], bulan: ["bln"], belum: ["blm"],
  saya: ["sy"], kami: ["kmi"], mohon: ["mhn"], banyak: ["byk"], untuk: ["utk"], anak: ["ank"], rumah: ["rmh"], dari: ["dr"], juga: ["jg"], lagi: ["lg"], bisa: ["bs"], tempat: ["tmpt"], warga: ["wrga"], sampah: ["smpah"],
  terima: ["trma"], kasih: ["ksh"], pagi: ["pg"], sekolah: ["skolah"], dekat: ["dkt"], parit: ["prit"], sekali: ["kali", "x"], sebelum: ["sblm"], setiap: ["tiap"], pada: ["pd"], akan: ["akn"], kapan: ["kpn"], bagaimana: ["gmn", "cmn"],
  jangan: ["jgn"], sama: ["sm"], kena: ["kna"], dalam: ["dlm"], kampung: ["kp"], berapa: ["brp"], siapa: ["sp"], kantor: ["ktr"], pohon: ["phon"], tahun: ["thn"], selalu: ["sll"], makasih: ["mksh", "trims"], lewat: ["lwt"],
};

/** The text as typed on a phone: level 0 leaves it, 1 shortens some words, 2 most. */
export function typed(random: Random, text: string, level: 0 | 1 | 2): string {
  const chance = [0, 0.35, 0.8][level] ?? 0;
  const words = text.split(" ").map((word) => (random() < chance ? shortened(random, word) : word));
  return cased(random, words.join(" "), level);
}

function shortened(random: Random, word: string): string {
  const [, bare = "", rest = ""] = /^([A-Za-z]+)([.,?!]*)$/.exec(word) ?? [];
  // A capital is a name ("Padang Bulan"): people shorten those differently, and the place must stay findable.
  const forms = /^[A-Z]/.test(bare) ? undefined : SHORT[bare];
  return forms ? `${forms[Math.floor(random() * forms.length)] ?? bare}${rest}` : word;
}

function cased(random: Random, text: string, level: 0 | 1 | 2): string {
  const dice = random();
  if (level === 0) return text;
  if (dice < 0.06) return text.toUpperCase();
  if (dice < 0.55) return text.toLowerCase().replace(/[.]$/, "");
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
